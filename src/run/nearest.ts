import {listChoices} from '../rule-kit/message.ts'

/** Longer input is no mistyped name, and comparing it would cost its length for every name. */
const longestName = 80

/** Up to so many names are worth listing in full. */
const longestList = 6

/** The name that was probably meant, upper and lower case being the same; `undefined` when no name is near. */
export function findNearest(given: string, names: readonly string[]): string | undefined {
  if (given.length > longestName) return undefined
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const name of names) {
    const distance = editDistance(given.toLowerCase(), name.toLowerCase())
    if (distance < least && distance <= Math.max(given.length, name.length) / 3) {
      best = name
      least = distance
    }
  }
  return best
}

/** The end of an error about an unknown name: `; did you mean …?`, or the names there are when they are few. */
export function suggest(given: string, names: readonly string[]): string {
  const close = findNearest(given, names)
  if (close !== undefined) return `; did you mean \`${close}\`?`
  return names.length > 0 && names.length <= longestList ? `; it takes ${listChoices(names)}` : ''
}

/** How many letters to insert, drop, replace or swap with their neighbour (optimal string alignment). */
function editDistance(from: string, to: string): number {
  let beforeLast: number[] = []
  let last = Array.from({length: to.length + 1}, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1]
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      const candidates = [
        cell(last, column) + 1,
        cell(current, column - 1) + 1,
        cell(last, column - 1) + (isSame ? 0 : 1),
        isSwap ? cell(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY
      ]
      current.push(Math.min(...candidates))
    }
    beforeLast = last
    last = current
  }
  return cell(last, to.length)
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
