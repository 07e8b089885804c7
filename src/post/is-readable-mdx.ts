import type {BodyLine} from './body.ts'

/** The most characters that are read again and again: about a second's worth. Real posts stay far below. */
const most = 20_000_000

const importOrExport = /^(?:im|ex)port\b/

/**
 * Whether reading a post as MDX ends soon. micromark's extensions hand all text since the start of an expression to the
 * JavaScript parser at each `}`, and all since `import` or `export` at each blank line, until it makes sense: where it never
 * does, that is quadratic in the text. Linear; `body` as `readBody` gives it.
 */
export function isReadableMdx(text: string, body: readonly BodyLine[]): boolean {
  let ends = 0
  let isModule = false
  for (const {start, end, kind} of body) {
    if (kind === 'blank') ends += isModule ? 1 : 0
    if (kind !== 'text') continue
    const line = text.slice(start, end)
    isModule ||= importOrExport.test(line)
    ends += line.split('}').length - 1
  }
  return ends * text.length <= most
}
