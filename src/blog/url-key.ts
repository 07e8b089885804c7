/** What addresses are compared by: servers take `/a`, `/a/`, `/a.html` and `/a/index.html` for the same, or lead from one to the other. */
export function urlKey(url: string): string {
  return url.normalize('NFC').replace(/(?:\/index)?\.html?$|\/$/, '')
}
