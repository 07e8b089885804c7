import {blobId} from '../blob-id.ts'
import type {Input} from '../linter.ts'
import type {Shelf, Version} from './shelf.ts'

/** The name of a blob in a repository with SHA-1, which nearly all are. */
const sha1 = /^[0-9a-f]{40}$/

/** The version of a post that is to be linted; `undefined` where it can only be told by reading it. */
export function versionOf({file, content, blob}: Input, shelf: Shelf): Version | undefined {
  if (blob !== undefined && sha1.test(blob)) return shelf.identifyText(file, blob)
  if (content === undefined) return shelf.identify(file)
  return 'text' in content ? shelf.identifyText(file, blobId(content.text)) : undefined
}
