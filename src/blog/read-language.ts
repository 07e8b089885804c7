import {textOf} from '../engines/flag-words.ts'
import type {Post} from '../post/post.ts'

/** Languages that blogs are written in (ISO 639-1), where a folder or a suffix of that name is most likely one. */
const languages: ReadonlySet<string> = new Set(
  (
    'ar be bg bn ca cs da de el en eo es et eu fa fi fr gl he hi hr hu hy id is it ja ka kk kn ko lt lv ml mr ms nb ne ' +
    'nl nn no pa pl pt ro ru si sk sl sq sr sv sw ta te th tl tr uk ur uz vi zh cn jp kr'
  ).split(' ')
)

const languageKey = /^(?:lang|language|locale|lng)$/i
const region = /[-_](?:[a-z]{2}|\d{3}|hans|hant|latn|cyrl)$/

/**
 * The language that a post says it is written in, in small letters: by a key, a suffix (`a.ko.md`), or a folder of its
 * path (`ko/a.md`). `undefined` where it does not say.
 */
export function readLanguage({frontMatter, sitePath}: Post): string | undefined {
  const entry = frontMatter?.entries.find(({key}) => languageKey.test(key.text))
  const written = entry && textOf(entry.value)
  if (written) return written.toLowerCase()
  const parts = sitePath.toLowerCase().split('/')
  const suffix = /\.([a-z]{2}(?:[-_][a-z\d]+)?)\.[a-z]+$/.exec(parts.pop() ?? '')?.[1]
  return [...(suffix === undefined ? [] : [suffix]), ...parts].find((part) => languages.has(part.replace(region, '')))
}
