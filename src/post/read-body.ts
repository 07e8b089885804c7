import {BlockState} from './block-state.ts'
import type {BodyLine, LineKind} from './body.ts'
import {InlineComments} from './inline-comment.ts'
import type {Range} from './place.ts'
import {TemplateBlocks} from './template-block.ts'
import {eachLine, skipBlanks} from './text-lines.ts'

/** Lines that are all of one kind whatever they hold, as far as the line on which `end` lies. */
interface Region {
  readonly kind: LineKind
  /** The kind of the last line; absent where that depends on what stands behind `end`. */
  readonly lastKind?: LineKind
  readonly end: number
}

/**
 * Reads the body of a post line by line, without a Markdown parser: what is code, a comment, blank or text.
 * `start` is the offset of its first line. `mdx` reads it as MDX, which has no indented code and no HTML.
 */
export function readBody(text: string, start: number, mdx = false): readonly BodyLine[] {
  const blocks = new BlockState(mdx)
  const templates = new TemplateBlocks(text)
  const comments = new InlineComments(text, start)
  let region: Region | undefined

  const readLine = (line: Range): LineKind => {
    if (region) {
      const {kind, lastKind, end} = region
      // Markdown does not know that a comment of other HTML goes on behind a blank line.
      if (kind === 'comment' && !lastKind) blocks.readLine(text, line.start, line.end)
      if (line.end < end) return kind
      region = undefined
      return lastKind ?? (text.slice(end, line.end).trim() === '' ? kind : 'text')
    }
    const template = blocks.inFence ? undefined : templates.openAt(skipBlanks(text, line.start, line.end), line.end)
    if (template) {
      blocks.endLeaf()
      if (template.close < line.end) return template.kind
      region = {kind: template.kind, lastKind: template.tagKind, end: template.close + 1}
      return template.tagKind
    }
    const kind = blocks.readLine(text, line.start, line.end)
    const end = kind === 'text' ? comments.endBehind(line.start, line.end, blocks.inHtml) : -1
    if (end !== -1) region = {kind: 'comment', end}
    return kind
  }
  const lines: BodyLine[] = []
  const from = text.charCodeAt(start) === 0xfeff ? start + 1 : start
  for (const line of eachLine(text, {start: from, end: text.length})) {
    // Not by spreading: V8 11 takes longer to, and its young garbage collection spares many of the results.
    lines.push({start: line.start, end: line.end, kind: readLine(line)})
  }
  return lines
}
