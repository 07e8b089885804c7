import type {FingerprintedFinding} from './fingerprint.ts'
import type {Input, LintedPost} from './linter.ts'
import {readPostFile} from './read-post-file.ts'

/** The findings of a post, and its text: read when it is asked for, as a big blog has more text than findings. */
export function createLintedPost(
  {file, content}: Input,
  names: Pick<LintedPost, 'path' | 'identity'>,
  findings: readonly FingerprintedFinding[],
  maxBytes: number
): LintedPost {
  let text: string | undefined
  return {
    ...names,
    file,
    get text() {
      if (text === undefined) {
        const read = content ?? readPostFile(file, maxBytes)
        text = 'text' in read ? read.text : ''
      }
      return text
    },
    findings
  }
}

/** The same post with other findings; its text is still not read. */
export function withFindings(post: LintedPost, findings: readonly FingerprintedFinding[]): LintedPost {
  const {path, file, identity} = post
  return {
    path,
    file,
    identity,
    get text() {
      return post.text
    },
    findings
  }
}
