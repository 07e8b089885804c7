import type {Post} from '../post/post.ts'

/** What an address on its own page may name. */
export interface Headings {
  /** The texts of headings, without markup. */
  readonly headings: readonly string[]
  /** Ids that are written: `{#name}`, `id="name"`, `name="name"`. */
  readonly ids: readonly string[]
}

const atx = /^[ >]{0,12}#{1,6}[ \t]+(.*)$/
const underline = /^[ >]{0,12}(?:=+|-+)[ \t]*$/
const written = /\{:?[ \t]*#([^\s{}]{1,200})[^{}]{0,100}\}|\b(?:id|name)=["']([^"'\s]{1,200})["']/g

/** Reads headings and ids off the text of a post. */
export function readHeadings({body, text, bodyStart}: Post): Headings {
  const headings: string[] = []
  body.forEach((line, index) => {
    if (line.kind !== 'text') return
    const source = text.slice(line.start, Math.min(line.end, line.start + longest))
    const below = body[index + 1]
    const isUnderlined =
      below?.kind === 'text' && underline.test(text.slice(below.start, Math.min(below.end, below.start + longest)))
    const heading = atx.exec(source)?.[1] ?? (isUnderlined ? source : undefined)
    if (heading !== undefined) headings.push(plainText(heading))
  })
  const ids = [...text.slice(bodyStart).matchAll(written)].map(([, braces, quoted]) => braces ?? quoted ?? '')
  return {headings, ids}
}

/** A heading is shorter. */
const longest = 500

/** A heading as readers see it, nearly: no closing `#`, no written id, links by their text, no tags. */
function plainText(heading: string): string {
  return heading
    .replace(/[ \t]#+[ \t]*$/, '')
    .replace(/\{:?[ \t]*#[^{}]*\}/g, '')
    .replace(/\]\([^()]*\)/g, ']')
    .replace(/<[^<>]*>/g, '')
    .trim()
}
