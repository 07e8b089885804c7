import type {Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'
import {readProse} from './read-prose.ts'

/** Text in single letters and marks that Unicode has whole characters for (NFD), as macOS hands out names of files. */
export interface DecomposedText extends Range {
  /** The same, composed (NFC). */
  readonly composed: string
}

const suspect = /[\u1100-\u11ff]|[\u0300-\u036f\u3099\u309a]/

/** Jamo of a syllable (Unicode 15.1, section 3.12), or a letter with its marks; as many in a row as there are. */
const decomposed =
  /(?:[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[A-Za-z\u00c0-\u024f\u3041-\u30fe][\u0300-\u036f\u3099\u309a]+)+/g

/** Finds it in the front matter and the prose of a post, not in code and addresses: one range for each line. */
export function findDecomposedText(post: Post): DecomposedText[] {
  const {text, frontMatter} = post
  if (!suspect.test(text)) return []
  const front = text.slice(0, frontMatter?.content.end ?? 0)
  const prose = front + readProse(post).slice(front.length)
  const found: DecomposedText[] = []
  for (const match of prose.matchAll(decomposed)) {
    const [written] = match
    const composed = written.normalize('NFC')
    // What Unicode has no whole character for stays as it is.
    if (composed === written || suspect.test(composed)) continue
    const end = match.index + written.length
    const last = found.at(-1)
    const between = last && text.slice(last.end, match.index)
    if (!last || between === undefined || /[\r\n`(<]/.test(between)) found.push({start: match.index, end, composed})
    else found[found.length - 1] = {start: last.start, end, composed: last.composed + between + composed}
  }
  return found
}

/** Whether a path has such text in it. */
export function isDecomposed(path: string): boolean {
  return suspect.test(path) && path.normalize('NFC') !== path
}
