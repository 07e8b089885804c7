import type {BodyLine} from '../post/body.ts'
import {oncePerPost} from '../post/once-per-post.ts'
import type {Post} from '../post/post.ts'
import {type LinePieces, type Resolve, readLinePieces} from './line-pieces.ts'
import {isLinkDefinition, normaliseLinkLabel, readLinkDefinitions} from './link-definitions.ts'

/** Longer lines are data; no source line is looked for in them. */
const longestLine = 20_000
const nothing: LinePieces = {source: '', pieces: [], flat: ''}
/** How many more lines a link is followed that does not close on its own. */
const longestLink = 3

/** The lines of a post's body, each taken apart when it is first asked for. */
export class BodyLines {
  readonly post: Post
  readonly #sources: string[] = []
  readonly #pieces = new Map<number, LinePieces>()
  #definitions: ReturnType<typeof readLinkDefinitions> | undefined
  #tailStart: number | undefined

  constructor(post: Post) {
    this.post = post
  }

  /** A line by its index; `undefined` outside the body. */
  at(index: number): BodyLine | undefined {
    return this.post.body[index]
  }

  /** What a line of text says; empty for code, comments, link definitions and lines too long to be looked at. */
  source(index: number): string {
    const known = this.#sources[index]
    if (known !== undefined) return known
    const source = this.#readSource(this.at(index))
    this.#sources[index] = source
    return source
  }

  #readSource(line: BodyLine | undefined): string {
    if (line?.kind !== 'text' || line.end - line.start > longestLine) return ''
    const source = this.post.text.slice(line.start, line.end)
    return isLinkDefinition(source) ? '' : source
  }

  /** The links, images and tags of a line. */
  pieces(index: number): LinePieces {
    const known = this.#pieces.get(index)
    if (known) return known
    const pieces = this.#readPieces(index)
    this.#pieces.set(index, pieces)
    return pieces
  }

  #readPieces(index: number): LinePieces {
    const source = this.source(index)
    if (source === '') return nothing
    const resolve: Resolve = (label) => this.#resolve(label)
    if (!endsUnclosed(source)) return readLinePieces(source, resolve)
    return readLinePieces(source + this.#linesBelow(index), resolve, source.length)
  }

  /** The next lines of the paragraph with their line endings, as a link goes on there that is not closed on its line. */
  #linesBelow(index: number): string {
    let last = index
    while (last < index + longestLink && this.source(last + 1) !== '') last++
    return this.post.text.slice(this.at(index)?.end, this.at(last)?.end)
  }

  /** The index of the first line from `index` on that is not blank, `step` lines at a time (1 or -1). */
  skipBlank(index: number, step: 1 | -1): number {
    let at = index
    while (this.at(at)?.kind === 'blank') at += step
    return at
  }

  /** Whether a line is one of the last five that are not blank. */
  isTail(index: number): boolean {
    this.#tailStart ??= this.#findTailStart(5)
    return index >= this.#tailStart
  }

  #findTailStart(count: number): number {
    let at = this.post.body.length
    for (let left = count; left > 0 && at > 0; left--) at = this.skipBlank(at - 1, -1)
    return at
  }

  #resolve(label: string): ReturnType<ReturnType<typeof readLinkDefinitions>['get']> {
    this.#definitions ??= readLinkDefinitions(this.post)
    return this.#definitions.get(normaliseLinkLabel(label))
  }
}

/** The lines of a post, taken apart once for all who ask. */
export const readBodyLines = oncePerPost((post: Post) => new BodyLines(post))

/** Whether a link or tag of a line may go on in the next one. */
export function endsUnclosed(source: string): boolean {
  const bracket = source.lastIndexOf('[')
  const angle = source.lastIndexOf('<')
  return (bracket !== -1 && !source.includes(']', bracket)) || (angle !== -1 && !source.includes('>', angle))
}
