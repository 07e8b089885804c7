import {type JsYamlVersion, resolveScalar} from '../../../src/engines/javascript/resolve-scalar.ts'
import {findEntry} from '../../../src/post/find-entry.ts'
import type {FrontMatter} from '../../../src/post/front-matter.ts'

/** The title of a post as js-yaml gives it: `undefined` for none and for a null, `other` for what is neither text, number nor flag. */
export function titleOf(frontMatter: FrontMatter, version: JsYamlVersion): string | number | boolean | undefined {
  const value = findEntry(frontMatter, 'title')?.value
  if (value === undefined || value.type === 'empty') return undefined
  if (value.type !== 'scalar') return 'other'
  const resolved = resolveScalar(value, version)
  if (resolved.type === 'null') return undefined
  if (resolved.type === 'flag') return resolved.flag
  if (resolved.type === 'number') return resolved.number
  return resolved.type === 'text' ? resolved.text : 'other'
}
