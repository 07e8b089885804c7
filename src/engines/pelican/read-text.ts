import type {Scalar} from '../../post/front-matter.ts'
import type {TextReading} from '../text-reading.ts'

/** Pelican's header lines are no YAML: quotes belong to the text, as recorded. */
export function readText({text}: Scalar): TextReading | undefined {
  const quoted = /^(["'])(.+)\1$/.exec(text)?.[2]
  if (quoted === undefined || /["']/.test(quoted)) return undefined
  return {note: 'Pelican shows the quotation marks too', expected: quoted}
}

/** Pelican splits at commas, or at semicolons; brackets become part of the names. */
export function readNames({text}: Scalar): TextReading | undefined {
  const inside = /^\[(.*)\]$/.exec(text.trim())?.[1]
  if (inside === undefined) return undefined
  const expected = inside
    .split(',')
    .map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'))
    .join(', ')
  return {note: 'Pelican makes the brackets and quotation marks a part of the names', expected}
}
