import {listChoices} from '../rule-kit/message.ts'
import {editDistance} from '../sources/address/edit-distance.ts'

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
