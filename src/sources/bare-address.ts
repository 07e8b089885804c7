import type {Range} from '../post/place.ts'

/** What an address written into running text can hold; the full stops, brackets and quotes of East Asian text end it. */
const address =
  /(?:https?:\/\/|www\.)[^\s<>"`\\^{|}\u3000-\u3002\u3008-\u3011\u3014-\u301b\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f\u201c\u201d]+/iy

/**
 * The address that stands unmarked at an offset. Marks that belong to the sentence rather than to the address are left
 * out at its end, as in GFM (0.29, section 6.9): `?!.,:;*_~'` and a `)` that nothing opens.
 */
export function readBareAddress(line: string, at: number): Range | undefined {
  address.lastIndex = at
  const found = address.exec(line)?.[0]
  if (found === undefined) return undefined
  let end = found.length
  let open = 0
  for (const character of found) open += character === '(' ? 1 : character === ')' ? -1 : 0
  for (; end > 0; end--) {
    const last = found.charAt(end - 1)
    if (last === ')' && open < 0) open++
    else if (!`?!.,:;*_~']`.includes(last)) break
  }
  return end > 8 ? {start: at, end: at + end} : undefined
}
