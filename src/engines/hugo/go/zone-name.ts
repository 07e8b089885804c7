/** Whether Go takes a word for the name of a zone (go/src/time/format.go, `parseTimeZone`), known to it or not. */
export function isZoneName(word: string): boolean {
  if (word.length < 3) return false
  if (word === 'ChST' || word === 'MeST' || word === 'WITA') return true
  const signed = /^(?:GMT)?[-+](\d+)$/.exec(word)
  if (signed) return Number(signed[1]) <= 23
  return /^[A-Z]{3}$|^[A-Z]{3,4}T$/.test(word) && !/^UTC./.test(word)
}
