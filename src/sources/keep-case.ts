/** The word meant in the letter case of the word typed: `SORCES` gives `SOURCES`, `Sorce` gives `Source`. */
export function keepCase(typed: string, meant: string): string {
  const letters = typed.normalize('NFKC').replace(/[^\p{L}]/gu, '')
  const first = letters.slice(0, 1)
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) {
    return meant.toUpperCase()
  }
  if (first !== first.toLowerCase()) return meant.slice(0, 1).toUpperCase() + meant.slice(1)
  return letters === letters.toLowerCase() ? meant.toLowerCase() : meant
}
