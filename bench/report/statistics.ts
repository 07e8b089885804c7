/** How a list of numbers is spread. */
export interface Spread {
  readonly least: number
  readonly median: number
  readonly most: number
}

/** The spread of some numbers; undefined when there is none. */
export function spreadOf(numbers: readonly number[]): Spread | undefined {
  const sorted = [...numbers].sort((a, b) => a - b)
  const [least, most] = [sorted[0], sorted.at(-1)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  const upper = sorted[Math.floor(sorted.length / 2)]
  if (least === undefined || lower === undefined || upper === undefined || most === undefined) return undefined
  return {least, median: (lower + upper) / 2, most}
}

/**
 * The ratios of numbers to those measured right before or after them: the load of the machine changes slowly and hits
 * both, so these are spread less than the numbers. What has no partner counts for nothing.
 */
export function ratiosOf(numbers: readonly number[], partners: readonly number[]): number[] {
  return numbers.slice(0, partners.length).map((number, index) => number / (partners[index] ?? Number.NaN))
}
