import {splitAtNul} from './nul.ts'
import {readBlobs} from './read-blobs.ts'
import type {Repository} from './repository.ts'
import {readLine, runGit} from './run-git.ts'

/** A new text for a file in the index. */
export interface StagedText {
  /** Absolute, with `/`. */
  readonly path: string
  /** What the index holds as far as is known; another text is left alone. */
  readonly before: string
  readonly after: string
}

/**
 * Puts a text into the index, with the mode that the file has there; the work tree is not looked at. Returns whether the
 * index still held the text that was expected. Throws a `GitError` where git cannot write.
 */
export function stageText(repository: Repository, {path, before, after}: StagedText): boolean {
  const {workplace, root} = repository
  const name = path.slice(root.endsWith('/') ? root.length : root.length + 1)
  const [entry = '', ...others] = splitAtNul(runGit(workplace, ['ls-files', '--stage', '-z', '--', name]))
  const [mode = '', blob = '', stage] = entry.slice(0, entry.indexOf('\t')).split(' ')
  if (stage !== '0' || others.length > 0) return false
  const content = readBlobs(repository, [blob]).get(blob)
  if (!content || !Buffer.from(content).equals(Buffer.from(before))) return false
  const fixed = readLine(runGit(workplace, ['hash-object', '-w', '--no-filters', '--stdin'], after))
  runGit(workplace, ['update-index', '-z', '--index-info'], `${mode} ${fixed} 0\t${name}\0`)
  return true
}
