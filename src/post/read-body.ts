import {BlockState} from './block-state.ts'
import type {BodyLine, LineKind} from './body.ts'
import {InlineComments} from './inline-comment.ts'
import {LineEnds} from './line-ends.ts'
import {TemplateBlocks} from './template-block.ts'
import {nextLine, skipBlanks} from './text-lines.ts'

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

  const readLine = (from: number, to: number): LineKind => {
    if (region) {
      const {kind, lastKind, end} = region
      // Markdown does not know that a comment of other HTML goes on behind a blank line.
      if (kind === 'comment' && !lastKind) blocks.readLine(text, from, to)
      if (to < end) return kind
      region = undefined
      return lastKind ?? (text.slice(end, to).trim() === '' ? kind : 'text')
    }
    const template = blocks.inFence ? undefined : templates.openAt(skipBlanks(text, from, to), to)
    if (template) {
      blocks.endLeaf()
      if (template.close < to) return template.kind
      region = {kind: template.kind, lastKind: template.tagKind, end: template.close + 1}
      return template.tagKind
    }
    const kind = blocks.readLine(text, from, to)
    const end = kind === 'text' ? comments.endBehind(from, to, blocks.inHtml) : -1
    if (end === -1) return kind
    region = {kind: 'comment', end}
    return !blocks.inHtml && text.startsWith('<!--', skipBlanks(text, from, to)) ? 'comment' : kind
  }
  const lines: BodyLine[] = []
  const ends = new LineEnds(text)
  for (let at = text.charCodeAt(start) === 0xfeff ? start + 1 : start; at < text.length; ) {
    const end = ends.from(at)
    lines.push({start: at, end, kind: readLine(at, end)})
    at = nextLine(text, end)
  }
  return lines
}
