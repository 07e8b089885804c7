import {isHeading, readListMarker} from '../post/block-start.ts'
import {oncePerPost} from '../post/once-per-post.ts'
import type {Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'
import {skipBlanks} from '../post/text-lines.ts'

/** Lines of text that belong together. */
export interface Paragraph extends Range {
  readonly kind: 'text' | 'heading' | 'item' | 'quotation' | 'table'
}

const quotation = /^[ \t]*>/
const row = /^[ \t]*\||\|[ \t]*$/

/** The paragraphs of a body, told from the text alone; each item of a list and each row of a table is one. */
export const readParagraphs = oncePerPost(({body, text}: Post): readonly Paragraph[] => {
  const paragraphs: Paragraph[] = []
  let open: Paragraph | undefined
  for (const {start, end, kind} of body) {
    if (kind !== 'text') {
      open = undefined
      continue
    }
    const first = kindOf(text, start, end, open?.kind === 'text')
    const goesOn: boolean = open !== undefined && (first === 'text' || first === open.kind) && joins.has(first)
    const next: Paragraph = goesOn && open ? {...open, end} : {kind: first, start, end}
    if (goesOn) paragraphs[paragraphs.length - 1] = next
    else paragraphs.push(next)
    open = next.kind === 'heading' || next.kind === 'table' ? undefined : next
  }
  return paragraphs
})

/** Lines that go on with what stands above; an item begins anew. */
const joins: ReadonlySet<Paragraph['kind']> = new Set(['text', 'quotation'])

/** Within a paragraph, only some items begin (CommonMark 0.31.2, section 5.3). */
function kindOf(text: string, start: number, end: number, isOpen: boolean): Paragraph['kind'] {
  const at = skipBlanks(text, start, end)
  if (isHeading(text, at)) return 'heading'
  const marker = readListMarker(text, at)
  if (marker && (!isOpen || marker.interrupts)) return 'item'
  const line = text.slice(start, Math.min(end, start + 200))
  if (quotation.test(line)) return 'quotation'
  return row.test(line) ? 'table' : 'text'
}
