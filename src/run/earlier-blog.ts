import {countChangedWords} from '../blog/count-changed-words.ts'
import type {EarlierBlog, EarlierVersion} from '../blog/earlier-blog.ts'
import type {PostFacts} from '../blog/facts.ts'
import type {Site} from '../engines/engine.ts'
import {engines} from '../engines/index.ts'
import type {PostSource} from '../post/post.ts'
import {readPost} from '../post/read-post.ts'
import {detachTexts} from './detach-texts.ts'
import type {EarlierText, EarlierTexts} from './earlier-texts.ts'
import {readPostFacts} from './lint-post.ts'
import type {Input} from './linter.ts'
import type {PathNames} from './path-names.ts'
import {type ReadResult, readPostFile} from './read-post-file.ts'

/** What a commit had of a blog, of which `inputs` are the posts that are linted, and `removed` those that are gone. A text is read when a rule asks for it. */
export function openEarlierBlog(
  texts: EarlierTexts,
  removed: readonly EarlierText[],
  inputs: readonly Input[],
  site: Site,
  names: PathNames,
  maxBytes: number
): EarlierBlog {
  const byPath = new Map(inputs.map((input) => [names.toPath(input.file), input]))
  const sourceOf = (file: string, content: ReadResult): PostSource | undefined => {
    if (!('text' in content)) return undefined
    return {path: names.toPath(file), sitePath: names.toSitePath(file, site), text: content.text}
  }
  const factsOf = (source: PostSource): PostFacts | undefined => {
    const reading = readPostFacts(source, texts.siteThen(site))
    return reading && detachTexts(reading.facts)
  }
  const bodyOf = (source: PostSource): string => {
    const headerLines = engines[site.engine].readsHeaderLines === true
    return source.text.slice(readPost({...source, headerLines}).bodyStart)
  }
  const open = (path: string): EarlierVersion | undefined => {
    const input = byPath.get(path)
    const earlier = input && texts.textOf(input.file)
    const source = earlier && sourceOf(earlier.file, earlier.content)
    const facts = source && factsOf(source)
    if (!facts) return undefined
    return {
      facts,
      countChangedWords() {
        const now = sourceOf(input.file, input.content ?? readPostFile(input.file, maxBytes))
        return now ? countChangedWords(bodyOf(source), bodyOf(now)) : 0
      }
    }
  }
  const opened = new Map<string, EarlierVersion | undefined>()
  let removedFacts: readonly PostFacts[] | undefined
  return {
    revision: texts.revision,
    versionOf(path) {
      if (!opened.has(path)) opened.set(path, open(path))
      return opened.get(path)
    },
    get removed() {
      removedFacts ??= removed.flatMap(({file, content}) => {
        const source = sourceOf(file, content)
        return (source && factsOf(source)) ?? []
      })
      return removedFacts
    },
    isMentioned: texts.isMentioned
  }
}
