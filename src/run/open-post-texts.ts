import {join} from 'node:path'
import type {PostFacts} from '../blog/facts.ts'
import type {PostResult} from './lint-post.ts'
import type {Input} from './linter.ts'
import {readPostFile} from './read-post-file.ts'

/**
 * Makes a reader of the texts of a site's posts: those that are linted as they are linted, the others as they are on the
 * disk. It gives `undefined` for a post that cannot be read.
 */
export function openPostTexts(
  linted: ReadonlyMap<Input, PostResult>,
  root: string,
  maxBytes: number
): (post: PostFacts) => string | undefined {
  let inputs: ReadonlyMap<string, Input> | undefined
  return ({sitePath}) => {
    inputs ??= new Map([...linted].map(([input, {facts}]) => [facts.sitePath, input]))
    const {file = join(root, sitePath), content} = inputs.get(sitePath) ?? {}
    const read = content ?? readPostFile(file, maxBytes)
    return 'text' in read ? read.text : undefined
  }
}
