import {findCodeSpans} from './code-spans.ts'
import {oncePerPost} from './once-per-post.ts'
import type {Range} from './place.ts'
import type {Post} from './post.ts'

/**
 * The code of a post's body, from its text alone, in the order of the text: the lines of a block of code (without its
 * fences), and code spans.
 */
export const findCode = oncePerPost(({body, text}: Post): readonly Range[] => {
  const code: Range[] = []
  for (let first = 0; first < body.length; ) {
    const kind = body[first]?.kind
    let last = first
    while (body[last + 1]?.kind === kind) last++
    const range = {start: body[first]?.start ?? 0, end: body[last]?.end ?? 0}
    const isBlock = kind === 'code' && (body[first - 1]?.kind === 'fence' || !isTemplate(text, body[first]))
    if (isBlock) code.push(range)
    else if (kind === 'text') code.push(...findSpans(text, range))
    first = last + 1
  }
  return code
})

function findSpans(text: string, {start, end}: Range): Range[] {
  const source = text.slice(start, end)
  if (!source.includes('`')) return []
  return findCodeSpans(source).map((span) => ({start: start + span.start, end: start + span.end}))
}

/** A tag of a template that goes on over several lines is no Markdown either, and no code. */
function isTemplate(text: string, line: Range | undefined): boolean {
  return line !== undefined && /^[ \t]*\{[{%]/.test(text.slice(line.start, Math.min(line.end, line.start + 200)))
}
