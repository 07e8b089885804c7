import {relative} from 'node:path'

/** The name of a file relative to a folder (both absolute), with `/`. */
export function relativeName(folder: string, file: string): string {
  // `relative` takes a hundred times as long, which adds up in a big blog.
  if (file.startsWith(folder) && file[folder.length] === '/') return file.slice(folder.length + 1)
  return relative(folder, file).replaceAll('\\', '/')
}
