import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import type {Tool} from './tool.ts'

/** Finds the file that `post-lint` runs, as the manifest of the project names it. */
export function findBuiltCommand(project: string): string {
  // The project's own manifest.
  const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {bin: {'post-lint': string}}
  return join(project, manifest.bin['post-lint'])
}

/** post-lint as it was built; throws when it was not. */
export function createPostLint(command: string, node: string, env: Readonly<Record<string, string>>): Tool {
  const ask = (option: string): string => spawnSync(node, [command, option], {env, encoding: 'utf8'}).stdout
  if (!existsSync(command)) throw new Error(`There is no ${relative('', command)}: run \`npm run build\``)
  const caches = ask('--help').includes('--cache-location')
  return {
    id: 'post-lint',
    version: ask('--version').trim(),
    caches,
    argv({paths, isStaged, cache}) {
      const caching = cache === undefined ? ['--no-cache'] : ['--cache', '--cache-location', cache]
      return [node, command, ...(caches ? caching : []), ...(isStaged ? ['--staged'] : paths)]
    }
  }
}
