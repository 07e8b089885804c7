/** The path in an address as the file system would spell it; `undefined` where templates or their like stand in it. */
export function readPath(address: string): string | undefined {
  const plain = withoutLiquid(address).replace(/[?#].*$/s, '')
  const unescaped = plain.replace(/\\([!-/:-@[-`{-~])/g, '$1')
  if (unescaped === '' || /[{}<>|*\\\n]|^[~$]/.test(unescaped)) return undefined
  try {
    return decodeURIComponent(unescaped).normalize('NFC')
  } catch {
    return undefined
  }
}

const filtered =
  /^\{\{-?\s*(["'])(\/[^"'{}]*)\1\s*\|\s*(?:relative_url|absolute_url|prepend:\s*site\.baseurl)\s*-?\}\}$/

/** Jekyll's ways of putting the site's own address before a path. */
function withoutLiquid(address: string): string {
  const [, , quoted] = filtered.exec(address) ?? []
  return quoted ?? address.replace(/^(?:\{\{-?\s*site\.(?:base)?url\s*-?\}\})+(?=\/)/, '')
}
