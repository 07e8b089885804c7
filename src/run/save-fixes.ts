import {dirname} from 'node:path'
import {transferLines} from '../fix/transfer-lines.ts'
import {GitError} from '../git/git-error.ts'
import {openRepository, type Repository} from '../git/repository.ts'
import {stageText} from '../git/stage-text.ts'
import {findRepository} from './find-repository.ts'
import type {FixedPost} from './fix-posts.ts'
import type {LintRequest} from './lint-request.ts'
import {readPostFile} from './read-post-file.ts'
import {createSiteResolver, type SiteResolver} from './resolve-site.ts'
import {removeLeftovers} from './temporary-file.ts'
import {withGitErrors} from './with-git-errors.ts'
import {writeAtomically} from './write-atomically.ts'

/**
 * Writes posts that were fixed: to the index where what is staged was linted, and to the disk. Returns, by file, why one
 * could not be written, as the end of a sentence about the file; the others are written all the same.
 */
export function saveFixes(posts: readonly FixedPost[], request: LintRequest): Map<string, string> {
  const {cwd, git} = request
  const siteOf = createSiteResolver(request)
  const changed = posts.filter(({before, after}) => before !== after)
  for (const folder of new Set(changed.map(({file}) => dirname(file)))) removeLeftovers(folder, Date.now())
  if (git?.scope !== 'staged') return saveEach(changed, (post) => saveOnDisk(post, siteOf))
  const repository = withGitErrors(() => openRepository({cwd, env: git.environment}))
  return saveEach(changed, (post) => saveStaged(post, repository, siteOf, request.maxBytes))
}

function saveEach(posts: readonly FixedPost[], save: (post: FixedPost) => string | undefined): Map<string, string> {
  const faults = new Map<string, string>()
  for (const post of posts) {
    const fault = save(post)
    if (fault !== undefined) faults.set(post.file, fault)
  }
  return faults
}

function saveOnDisk({file, before, after}: Pick<FixedPost, 'file' | 'before' | 'after'>, siteOf: SiteResolver) {
  const within = siteOf(file).root || (findRepository(file) ?? dirname(file))
  return writeAtomically({file, before, after, within})
}

/** The file on the disk may have changes that are not staged: they stay out of the index, and the index out of them. */
function saveStaged(
  {file, before, after}: FixedPost,
  repository: Repository,
  siteOf: SiteResolver,
  maxBytes: number
): string | undefined {
  try {
    const isStaged = stageText(repository, {path: file, before, after})
    if (!isStaged) return 'was changed in the index while it was checked'
  } catch (error) {
    if (error instanceof GitError) return `could not be staged: ${error.message}`
    throw error
  }
  const onDisk = readPostFile(file, maxBytes)
  if (!('text' in onDisk)) return undefined
  const fixed = transferLines(before, after, onDisk.text)
  return fixed === onDisk.text ? undefined : saveOnDisk({file, before: onDisk.text, after: fixed}, siteOf)
}
