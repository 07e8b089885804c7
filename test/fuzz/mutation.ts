import fc from 'fast-check'
import {tokens} from './pieces.ts'

/** One change to a text. Places are shares of its length, so that they fit any text. */
export interface Mutation {
  readonly kind: 'delete' | 'duplicate' | 'repeat' | 'insert' | 'move' | 'cut' | 'endings' | 'case'
  /** From 0 up to 1. */
  readonly at: number
  /** In characters. */
  readonly length: number
  readonly token: string
}

/** A few changes, most of them small. */
export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record<Mutation>({
    kind: fc.constantFrom('delete', 'duplicate', 'repeat', 'insert', 'insert', 'move', 'cut', 'endings', 'case'),
    at: fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true}),
    length: fc.oneof(fc.nat({max: 3}), fc.nat({max: 40}), fc.nat({max: 2000})),
    token: fc.oneof(fc.constantFrom(...tokens), fc.string({unit: 'binary', maxLength: 3}))
  }),
  {maxLength: 8}
)

/** A text with a change made to it; whole characters stay whole. */
export function mutate(text: string, {kind, at, length, token}: Mutation): string {
  const start = toBoundary(text, Math.floor(at * (text.length + 1)))
  const end = toBoundary(text, Math.min(start + length, text.length))
  const [before, part, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)]
  switch (kind) {
    case 'delete':
      return before + after
    case 'duplicate':
      return before + part + part + after
    case 'repeat':
      return before + part.slice(0, 200).repeat(20) + after
    case 'insert':
      return before + token + after
    case 'move':
      return before + after + part
    case 'cut':
      return before + token
    case 'endings':
      return before + (part + after).replaceAll('\n', length % 2 === 0 ? '\r\n' : '\r')
    case 'case':
      return before + part.toUpperCase() + after
  }
}

/** The offset, or the one before where it lies within a pair of surrogates. */
function toBoundary(text: string, offset: number): number {
  const isWithin = /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset))
  return isWithin ? offset - 1 : offset
}
