import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {openRepository, type Repository} from '../../src/git/repository.ts'

/** A real repository in a folder of its own, deleted after the test. */
export interface TemporaryRepository {
  readonly folder: string
  readonly git: (...args: readonly string[]) => string
  readonly write: (files: Readonly<Record<string, string>>) => void
  readonly open: (env?: Readonly<Record<string, string>>) => Repository
}

/** What git needs to commit anywhere, whatever the machine is set to. */
export const gitEnvironment: Readonly<Record<string, string | undefined>> = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org'
}

/** Runs a test in a folder of its own, spelt as git spells it. */
export function inFolder(test: (folder: string) => void): void {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'post-lint-git-')))
  try {
    test(folder)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** Runs a test in a new repository, whose first branch is `main`. */
export function inRepository(test: (repository: TemporaryRepository) => void): void {
  inFolder((folder) => {
    const repository = repositoryIn(folder)
    repository.git('init', '--quiet', '--initial-branch=main')
    test(repository)
  })
}

/** The repository that lies in a folder. */
export function repositoryIn(folder: string): TemporaryRepository {
  return {
    folder,
    git: (...args) =>
      execFileSync('git', args, {
        cwd: folder,
        env: gitEnvironment,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe']
      }),
    write: (files) => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), {recursive: true})
        writeFileSync(join(folder, path), text)
      }
    },
    open: (env = {}) => openRepository({cwd: folder, env: {...gitEnvironment, ...env}})
  }
}
