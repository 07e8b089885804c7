import type {SiteFolder} from '../engine.ts'
import {parseConfig} from '../parse-config.ts'
import {findConfigFiles} from './find-config.ts'

/** A table of settings, its keys in lower case, as Hugo compares them. */
export type Settings = Readonly<Record<string, unknown>>

/** Reads all config files of a site into one table, and notes those that are broken. */
export function readConfig(folder: SiteFolder): {readonly values: Settings; readonly notes: readonly string[]} {
  let values: Settings = {}
  const notes: string[] = []
  for (const {name, key} of findConfigFiles(folder)) {
    const parsed = parseConfig(name, folder.read(name) ?? '')
    notes.push(...parsed.notes)
    const table = lowerKeys(parsed.values, 0)
    values = merge(values, key === '' ? table : {[key]: key === 'cascade' ? (table.cascade ?? table) : table})
  }
  return {values, notes}
}

/** The table under a key; an empty one where there is none. */
export function tableAt(settings: Settings, key: string): Settings {
  const value = settings[key]
  return isTable(value) ? value : {}
}

/** No setting that is asked for lies deeper. */
const MAX_DEPTH = 5

function lowerKeys(table: Settings, depth: number): Settings {
  return Object.fromEntries(
    Object.entries(table).map(([key, value]) => [
      key.toLowerCase(),
      isTable(value) && depth < MAX_DEPTH ? lowerKeys(value, depth + 1) : value
    ])
  )
}

function merge(base: Settings, over: Settings): Settings {
  const merged: Record<string, unknown> = {...base}
  for (const [key, value] of Object.entries(over)) {
    const known = merged[key]
    merged[key] = isTable(known) && isTable(value) ? merge(known, value) : value
  }
  return merged
}

/** Whether it is a table and no list, date or text. */
export function isTable(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}
