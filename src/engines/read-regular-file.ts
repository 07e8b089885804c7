import {closeSync, constants, fstatSync, openSync, readFileSync, type Stats, statSync} from 'node:fs'

/** Should another program put a pipe where the file was, then opening it does not wait. Unknown to Windows. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * Reads the text of a file of settings, of at most so many bytes. A repository can hold a symbolic link to `/dev/zero`,
 * which never ends, or to `/dev/stdin`, which waits: what is no regular file is not opened. Throws what the system says,
 * and an error with a `code` in words for other things than files, and for files that are too large.
 */
export function readRegularFile(path: string, most: number): string {
  check(statSync(path), most)
  const file = openSync(path, flags)
  try {
    check(fstatSync(file), most)
    return readFileSync(file, 'utf8')
  } finally {
    closeSync(file)
  }
}

function check(stat: Stats, most: number): void {
  if (stat.isDirectory()) throw Object.assign(new Error('a folder'), {code: 'EISDIR'})
  if (!stat.isFile()) throw Object.assign(new Error('no file'), {code: 'it is no regular file'})
  if (stat.size > most) throw Object.assign(new Error('too large'), {code: 'it is too large'})
}
