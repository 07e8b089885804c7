import {readFileSync, statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {Repository} from './repository.ts'

/**
 * Looks at the files by which git knows the index and the last commit. Git's own looks nobody sees; who watches the disk
 * sees these, and knows that git would answer otherwise when one of them has changed. Gives whether these are all there
 * are: not with work trees that share a repository, nor where the environment names other folders.
 */
export function lookAtIndex({root, workplace: {env}}: Repository): boolean {
  const folder = join(root, '.git')
  if (variables.some((name) => env[name]) || !isThere(folder, 'isDirectory')) return false
  const head = readQuietly(join(folder, 'HEAD'))
  const [, ref] = /^ref: (refs\/heads\/(?!\.invalid)\S+)\s*$/.exec(head) ?? []
  if (ref === undefined && !/^[0-9a-f]{40,64}\s*$/.test(head)) return false
  const index = env.GIT_INDEX_FILE ? resolve(root, env.GIT_INDEX_FILE) : join(folder, 'index')
  const files = [...(ref ? [ref] : []), 'packed-refs', 'config', 'info/attributes', 'info/grafts', 'shallow']
  const {HOME: home = root, XDG_CONFIG_HOME: settings = join(home, '.config')} = env
  const ownFiles = [join(home, '.gitconfig'), join(settings, 'git/config'), join(settings, 'git/attributes')]
  for (const file of [...files.map((name) => join(folder, name)), ...ownFiles]) isThere(file, 'isFile')
  // What is written here stands for other objects (git-replace(1)).
  return isThere(index, 'isFile') && !isThere(join(folder, 'refs/replace'), 'isDirectory')
}

const variables = [
  ...['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES'],
  ...['GIT_NAMESPACE', 'GIT_REPLACE_REF_BASE', 'GIT_REFERENCE_BACKEND', 'GIT_DEFAULT_REF_FORMAT']
]

function isThere(path: string, kind: 'isFile' | 'isDirectory'): boolean {
  return statSync(path, {throwIfNoEntry: false})?.[kind]() ?? false
}

function readQuietly(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
