import type {Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'

/** A definition's line: `[label]: address`, up to three blanks before it (CommonMark 0.31.2, section 4.7). */
const definition = /^[ >]*\[((?:[^\\[\]]|\\.){1,300})\]:\s*(?:<([^<>]*)>|(\S+))/

const longestLabel = 400

/** The link definitions of a post by their normalised label, read from the text: the first one of a label wins. */
export function readLinkDefinitions(post: Post): ReadonlyMap<string, Range & {readonly url: string}> {
  const {text, body, bodyStart} = post
  const definitions = new Map<string, Range & {readonly url: string}>()
  let index = 0
  for (let at = text.indexOf(']:', bodyStart); at !== -1; at = text.indexOf(']:', at + 1)) {
    while ((body[index]?.end ?? at) < at) index++
    const line = body[index]
    if (line?.kind !== 'text' || at - line.start > longestLabel) continue
    const [match, label, angled, bare] = definition.exec(text.slice(line.start, Math.min(line.end, at + 3000))) ?? []
    const url = angled ?? bare
    if (match === undefined || label === undefined || url === undefined || label.startsWith('^')) continue
    const end = line.start + match.length - (angled === undefined ? 0 : 1)
    const key = normaliseLinkLabel(label)
    if (!definitions.has(key)) definitions.set(key, {start: end - url.length, end, url})
  }
  return definitions
}

/** Whether a line is a definition, which readers do not see. */
export function isLinkDefinition(line: string): boolean {
  return line.includes(']:') && definition.test(line) && !/^[ >]*\[\^/.test(line)
}

/** The form in which link labels are compared (section 6.3): case folded, blanks collapsed. */
export function normaliseLinkLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase()
}
