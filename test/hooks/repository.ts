import {cpSync, existsSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {project, type Workshop} from './workshop.ts'
import {writeFiles} from './write-files.ts'

/** Makes a repository in a folder of the workshop, with files committed on `main`; gives the folder. */
export async function createRepository(
  {folder, must}: Workshop,
  name: string,
  files: Readonly<Record<string, string>>
): Promise<string> {
  const repository = join(folder, name)
  mkdirSync(repository)
  writeFiles(repository, files)
  await must(repository, 'git', 'init', '--quiet')
  await commitAll({must}, repository)
  return repository
}

/** Commits whatever there is; gives the name of the commit. */
export async function commitAll({must}: Pick<Workshop, 'must'>, repository: string): Promise<string> {
  await must(repository, 'git', 'add', '--all')
  await must(repository, 'git', 'commit', '--quiet', '--allow-empty', '--message', 'Change')
  return (await must(repository, 'git', 'rev-parse', 'HEAD')).trim()
}

/** Makes a repository of this project as its files are now, committed or not, with the tag of its version. */
export async function createSourceRepository(workshop: Workshop): Promise<string> {
  const {must, version} = workshop
  const listed = await must(project, 'git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard')
  const repository = await createRepository(workshop, 'source', {})
  for (const path of listed.split('\0')) {
    if (path !== '' && existsSync(join(project, path))) cpSync(join(project, path), join(repository, path))
  }
  await commitAll(workshop, repository)
  await must(repository, 'git', 'tag', `v${version}`)
  return repository
}
