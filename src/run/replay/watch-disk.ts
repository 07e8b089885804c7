import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'
import {fileURLToPath} from 'node:url'
import {stateOf} from '../cache/file-state.ts'
import {isAbsence} from '../error-code.ts'
import type {Sight} from './sight.ts'

/** What a run looks at on the disk. */
export interface DiskWatch {
  /** By path, each kind of look once; `undefined` where a look was of a kind that is not followed. */
  sights(): readonly (readonly [path: string, sight: Sight])[] | undefined
  /** Leaves the disk to itself again. */
  stop(): void
}

/** Looks that are not followed: a run that needs one is a rare one. */
const strange = [
  ...['accessSync', 'opendirSync', 'readlinkSync', 'createReadStream', 'access', 'lstat', 'open', 'opendir', 'stat'],
  ...['readdir', 'readFile', 'readlink', 'realpath', 'exists', 'openAsBlob']
]
const strangePromises = ['access', 'lstat', 'open', 'opendir', 'readdir', 'readFile', 'readlink', 'realpath', 'stat']

/**
 * Watches all looks at the disk of this thread, those of libraries too, by standing between them and `node:fs`. A look
 * at a file counts from its first state on: what is read later may be newer, and then the file no longer has that state.
 */
export function watchDisk(): DiskWatch {
  const sights = new Map<string, readonly [path: string, sight: Sight]>()
  const {statSync, lstatSync, existsSync, readdirSync, openSync, readFileSync, realpathSync} = fs
  let isFollowed = true

  const lose = (): void => {
    isFollowed = false
  }
  const note = (given: unknown, kind: Sight['kind'], makeSight: (path: string) => Sight | undefined): void => {
    const path = toPath(given)
    const key = `${kind} ${path}`
    if (sights.has(key)) return
    const sight = path === undefined ? undefined : makeSight(path)
    if (path !== undefined && sight) sights.set(key, [path, sight])
    else lose()
  }
  const noteStat = (path: unknown, stat: fs.Stats | fs.BigIntStats | undefined): void => {
    if (stat === undefined) note(path, 'none', () => ({kind: 'none'}))
    else if (stat.isDirectory()) note(path, 'there', () => ({kind: 'there'}))
    else if (typeof stat.size === 'bigint') lose()
    else {
      // `size` tells that the other numbers are no big ones either.
      const state = stateOf(stat as fs.Stats)
      const kind = stat.isFile() ? 'file' : stat.isSymbolicLink() ? 'link' : undefined
      if (kind) note(path, kind, () => ({kind, state}))
      else lose()
    }
  }
  const noteFile = (given: unknown): void => {
    if (typeof given === 'number') return
    const path = toPath(given)
    if (path === undefined) lose()
    else if (!sights.has(`file ${path}`)) noteStat(path, statQuietly(path))
  }
  const statQuietly = (path: string): fs.Stats | undefined => {
    try {
      return statSync(path, {throwIfNoEntry: false})
    } catch (error) {
      if (!isAbsence(error)) lose()
      return undefined
    }
  }
  const watchStat =
    <Arguments extends readonly unknown[]>(look: (...args: Arguments) => fs.Stats | fs.BigIntStats | undefined) =>
    (...args: Arguments): fs.Stats | fs.BigIntStats | undefined => {
      try {
        const stat = look(...args)
        noteStat(args[0], stat)
        return stat
      } catch (error) {
        if (isAbsence(error)) noteStat(args[0], undefined)
        else lose()
        throw error
      }
    }

  const stop = replace(fs, {
    statSync: watchStat(statSync),
    lstatSync: watchStat(lstatSync),
    existsSync(path: unknown) {
      const isThere = Reflect.apply(existsSync, fs, [path])
      note(path, isThere ? 'there' : 'none', () => ({kind: isThere ? 'there' : 'none'}))
      return isThere
    },
    readdirSync(path: unknown, ...rest: unknown[]) {
      note(path, 'folder', (folder) => {
        const stat = statQuietly(folder)
        return stat?.isDirectory() ? {kind: 'folder', state: stateOf(stat)} : {kind: 'none'}
      })
      return Reflect.apply(readdirSync, fs, [path, ...rest])
    },
    openSync(path: unknown, flags: unknown, ...rest: unknown[]) {
      if (flags === undefined || flags === 'r' || (typeof flags === 'number' && (flags & 3) === fs.constants.O_RDONLY))
        noteFile(path)
      return Reflect.apply(openSync, fs, [path, flags, ...rest])
    },
    readFileSync(path: unknown, ...rest: unknown[]) {
      noteFile(path)
      return Reflect.apply(readFileSync, fs, [path, ...rest])
    },
    realpathSync: Object.assign(watchRealPath(realpathSync), {native: watchRealPath(realpathSync.native)}),
    ...loseAt(fs, strange)
  })
  const stopPromises = replace(fs.promises, loseAt(fs.promises, strangePromises))
  return {
    sights: () => (isFollowed ? [...sights.values()] : undefined),
    stop() {
      stop()
      stopPromises()
    }
  }

  function watchRealPath(find: (...args: never[]) => unknown) {
    return (...args: unknown[]): unknown => {
      try {
        const real: unknown = Reflect.apply(find, fs, args)
        if (typeof real === 'string') note(args[0], 'real', () => ({kind: 'real', path: real}))
        else lose()
        return real
      } catch (error) {
        if (isAbsence(error)) note(args[0], 'none', () => ({kind: 'none'}))
        else lose()
        throw error
      }
    }
  }

  function loseAt(owner: object, names: readonly string[]): Record<string, unknown> {
    const methods = names.map((name): [string, unknown] => {
      const method: unknown = Reflect.get(owner, name)
      if (typeof method !== 'function') return [name, method]
      const watched = (...args: unknown[]): unknown => {
        lose()
        return Reflect.apply(method, owner, args)
      }
      return [name, watched]
    })
    return Object.fromEntries(methods)
  }
}

function toPath(given: unknown): string | undefined {
  return given instanceof URL ? fileURLToPath(given) : typeof given === 'string' ? given : undefined
}

/** Puts other values in the place of properties; gives what undoes that. */
function replace(owner: object, values: Record<string, unknown>): () => void {
  const before = Object.keys(values).map((name): [string, unknown] => [name, Reflect.get(owner, name)])
  const set = (entries: Iterable<[string, unknown]>): void => {
    for (const [name, value] of entries) Reflect.set(owner, name, value)
    syncBuiltinESMExports()
  }
  set(Object.entries(values))
  return () => set(before)
}
