import {relative, sep} from 'node:path'

/** A path as messages name it: relative to the working directory, with `/`. */
export function showPath(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join('/') || '.'
}
