import type {BodyLines} from './body-lines.ts'
import type {LabelShape} from './label-site.ts'
import {marks, type Piece} from './line-pieces.ts'
import {shiftTargets} from './line-targets.ts'
import type {SourceTarget} from './source-line.ts'

/** What the lines below a label hold for it. */
export interface Below {
  readonly shape: LabelShape
  readonly targets: readonly SourceTarget[]
  /** The index of the last line that belongs to the label. */
  readonly last: number
}

const listItem = /^([\s>]*)(?:[-*+•·∙▶※]|\d{1,3}[.)、]|\[\d+\]|\(\d+\))\s*/
const heading = /^[\s>]*(?:#{1,6}(?:\s|$)|<h[1-6]\b)/i
const linkStart = new RegExp(`^[\\s>*_~"“‘'«「(（\\[<${marks.tag}${marks.endTag}]*${marks.link}`)
/** How many lines without a link are passed over at the top of a list before it counts as one without links. */
const patience = 10
const longestList = 500

/** Looks for the addresses of a heading: in the list or the links that follow it, as far as the next heading. */
export function readBelowHeading(lines: BodyLines, index: number): Below {
  const first = lines.skipBlank(index + 1, 1)
  const source = lines.source(first)
  if (source === '' || heading.test(source)) return {shape: 'nothing', targets: [], last: index}
  if (!listItem.test(source) && !startsWithLink(lines, first)) return {shape: 'text-only', targets: [], last: index}
  const isList = listItem.test(source)
  return readList(lines, index, first, (at) => {
    if (lines.source(at) === '' || heading.test(lines.source(at))) return false
    return !isList || !endsList(lines, at)
  })
}

/** Whether a line is a paragraph behind a list, and neither a link by itself nor what leads over to the next list. */
function endsList(lines: BodyLines, at: number): boolean {
  if (lines.at(at - 1)?.kind !== 'blank') return false
  const source = lines.source(at)
  if (/^[\s>]/.test(source) || listItem.test(source) || startsWithLink(lines, at)) return false
  return !/[:：*_]\s*$/.test(source) && !listItem.test(lines.source(lines.skipBlank(at + 1, 1)))
}

/** Looks for the addresses of a label that ends its line: on the next line, or in a list below; `undefined` when neither comes. */
export function readBelowLine(lines: BodyLines, index: number): Below | undefined {
  const first = lines.at(index + 1)?.kind === 'blank' ? index + 2 : index + 1
  const indent = listItem.exec(lines.source(first))?.[1]?.length
  const ownIndent = listItem.exec(lines.source(index))?.[1]?.length ?? -1
  if (indent === undefined) {
    if (!startsWithLink(lines, first)) return undefined
    const {targets, last} = readList(lines, index, first, (at) => at === first || startsWithLink(lines, at))
    return {shape: 'link-on-next-line', targets, last}
  }
  if (indent <= ownIndent) return undefined
  const below = readList(lines, index, first, (at) => listItem.test(lines.source(at)))
  return below.targets.length > 0 ? below : undefined
}

function startsWithLink(lines: BodyLines, index: number): boolean {
  return /[[<:.]/.test(lines.source(index)) && linkStart.test(lines.pieces(index).flat)
}

function readList(lines: BodyLines, index: number, first: number, belongs: (at: number) => boolean): Below {
  const links: SourceTarget[] = []
  let last = index
  let misses = 0
  for (let at = first; at < first + longestList; at++) {
    if (lines.at(at)?.kind === 'blank') continue
    if (!belongs(at) || misses >= patience) break
    const start = lines.at(at)?.start ?? 0
    const found = shiftTargets(
      lines.pieces(at).pieces.filter(({target}: Piece) => target),
      start
    )
    if (found.length > 0) links.push(...found)
    else if (links.length === 0) misses++
    last = at
  }
  return {shape: links.length > 0 ? 'list-below' : 'text-only', targets: links, last}
}
