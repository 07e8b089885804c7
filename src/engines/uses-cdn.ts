/** Whether a config names a host for images and other files (`cdn`, `img_cdn`): what is published then need not be here. */
export function usesCdn(values: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(values).some(([key, value]) => /cdn/i.test(key) && typeof value === 'string' && value !== '')
}
