import {GitError} from './git-error.ts'
import type {Repository} from './repository.ts'
import {runGit} from './run-git.ts'

/** The contents of blobs by their object names, through one process however many they are. */
export function readBlobs({workplace}: Repository, blobs: readonly string[]): Map<string, Uint8Array> {
  const names = [...new Set(blobs)]
  if (names.length === 0) return new Map()
  return splitBatch(runGit(workplace, ['cat-file', '--batch'], `${names.join('\n')}\n`))
}

/** Reads the output of `cat-file --batch` (git-cat-file(1)): `<name> blob <size>`, a line feed, the content, a line feed. */
function splitBatch(output: Buffer): Map<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>()
  let at = 0
  while (at < output.length) {
    const lineEnd = output.indexOf('\n', at)
    const [name = '', type = '', size] = output.toString('utf8', at, lineEnd).split(' ')
    if (size === undefined) throw new GitError(`git has no content for \`${name}\` (${type}): run \`git fsck\``)
    const start = lineEnd + 1
    const end = start + Number(size)
    contents.set(name, output.subarray(start, end))
    at = end + 1
  }
  return contents
}
