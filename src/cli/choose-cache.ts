import {existsSync, realpathSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import type {CacheRequest} from '../run/cache/open-cache.ts'
import {findRepository} from '../run/find-repository.ts'
import {UserError} from '../run/user-error.ts'
import type {LintArguments} from './arguments.ts'
import {cacheFolder} from './cache-folder.ts'
import type {Tool} from './tool.ts'
import type {World} from './world.ts'

/**
 * Where this run keeps what it finds: in the folder that is asked for, else with the packages of the blog, where other
 * tools keep such things, else in the user's cache; `undefined` for no cache. Without trust, no folder of the repository
 * is taken: a change could bring findings of its own along.
 */
export function chooseCache(
  {cache, cacheLocation, untrusted, stdinFilePath}: LintArguments,
  world: World,
  {build}: Pick<Tool, 'build'>
): CacheRequest | undefined {
  if (cache === false || build === undefined || stdinFilePath !== undefined) return undefined
  const {cwd} = world
  if (cacheLocation !== undefined) {
    const folder = resolve(cwd, cacheLocation)
    if (untrusted && isInRepository(folder, cwd)) {
      throw new UserError(
        `the cache folder \`${cacheLocation}\` lies in the repository, whose content \`--untrusted\` does not rely on: name one outside, or use \`--no-cache\``
      )
    }
    return {folder, program: build, clock: world.now(), isNamed: true}
  }
  const packages = untrusted ? undefined : findPackages(cwd)
  const own = cacheFolder(world)
  const folder = packages ? join(packages, '.cache', 'post-lint') : own && join(own, 'posts')
  return folder === undefined ? undefined : {folder, program: build, clock: world.now(), isNamed: false}
}

/** The nearest `node_modules`, up to the top of the repository. */
function findPackages(cwd: string): string | undefined {
  const stop = findRepository(join(cwd, 'post.md'))
  for (let folder = cwd; ; folder = dirname(folder)) {
    const packages = join(folder, 'node_modules')
    if (existsSync(packages)) return packages
    if (folder === stop || folder === dirname(folder)) return undefined
  }
}

function isInRepository(folder: string, cwd: string): boolean {
  const top = findRepository(join(cwd, 'post.md')) ?? cwd
  return [folder, realFolder(folder)].some((path) => isBelow(path, top) || isBelow(path, realFolder(top)))
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`)
}

/** Where links lead, for as much of the path as is there. */
function realFolder(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return dirname(path) === path ? path : join(realFolder(dirname(path)), path.slice(dirname(path).length))
  }
}
