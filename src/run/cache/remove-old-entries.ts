import {readdirSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {factsPath} from './shelf-file.ts'

/** A blog is linted under a few configs, from a few folders; the user's cache folder serves all their blogs. */
const mostEntries = 24

/** What a run that was killed has left behind lies there for a day. */
const day = 24 * 60 * 60 * 1000

const entryName = /^[0-9a-f]{16}$/
const leftoverName = /^[0-9a-f]{16}(?:\.[a-z-]+)?\.[0-9a-f-]{6,36}$/

/** Removes the shelves, or the runs, that were of no use for longest, where there are more than a few. Faults are passed over. */
export function removeOldEntries(folder: string, now: number): void {
  const names = listNames(folder)
  const entries = names.filter((name) => entryName.test(name))
  const leftovers = names.filter((name) => leftoverName.test(name) && now - ageOf(join(folder, name)) > day)
  const surplus = entries.length <= mostEntries ? [] : sortByUse(folder, entries).slice(mostEntries)
  for (const name of leftovers) remove(join(folder, name))
  for (const name of surplus) {
    remove(join(folder, name))
    remove(factsPath(join(folder, name)))
  }
}

function sortByUse(folder: string, names: readonly string[]): string[] {
  const used = new Map(names.map((name) => [name, ageOf(join(folder, name))]))
  return [...names].sort((a, b) => (used.get(b) ?? 0) - (used.get(a) ?? 0))
}

function ageOf(file: string): number {
  try {
    return statSync(file).mtimeMs
  } catch {
    return 0
  }
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function remove(file: string): void {
  try {
    rmSync(file, {force: true})
  } catch {
    // The next run may be luckier.
  }
}
