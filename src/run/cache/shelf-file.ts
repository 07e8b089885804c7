import {readFileSync, statSync, utimesSync} from 'node:fs'
import type {Span} from '../../engines/present.ts'
import {replaceCacheFile} from '../cache-file.ts'
import type {Answer} from './answer.ts'
import {type FactsTable, readFactsTable, writeFactsTable} from './facts-table.ts'
import {packLines, unpackLines} from './pack.ts'
import type {Row} from './row.ts'
import {type RowTable, readRowTable, writeRowTable} from './row-table.ts'
import {readSections, writeSections} from './sections.ts'

/** What is to be kept for the next run. */
export interface ShelfContent {
  readonly rows: readonly Row[]
  /** The latest first. */
  readonly answers: readonly Answer[]
}

/** What earlier runs kept. Nothing is parsed before it is asked for. */
export interface LoadedShelf {
  readonly rows: RowTable
  /** What single texts of posts tell of themselves; `undefined` where the file beside it is another run's, or damaged. */
  facts(): FactsTable | undefined
  readonly answers: readonly {readonly texts: string; readonly holds: Span; read(): Answer}[]
}

interface Meta {
  readonly key: string
  /** The digest of the file with the facts. */
  readonly facts: string
  readonly answers: readonly {readonly texts: string; readonly holds: Span}[]
}

/** Reads what was kept for settings, by their key; `undefined` where there is nothing, or nothing to rely on. */
export function loadShelf(path: string, key: string): LoadedShelf | undefined {
  const index = read(path)
  if (!index) return undefined
  // Written by `saveShelf`: a digest of all of it was right.
  const meta = index.meta as Meta
  if (meta.key !== key) return undefined
  let facts: FactsTable | undefined | null = null
  let answers: readonly string[] | undefined
  return {
    rows: readRowTable(index.parts),
    facts() {
      if (facts === null) {
        const sections = read(factsPath(path))
        facts = sections?.digest === meta.facts ? readFactsTable(sections) : undefined
      }
      return facts
    },
    answers: meta.answers.map(({texts, holds}, at) => ({
      texts,
      holds,
      read() {
        answers ??= unpackLines(index.parts.get('answers'))
        // Written by `saveShelf` too.
        return JSON.parse(answers[at] ?? '') as Answer
      }
    }))
  }
}

/**
 * Writes the facts, and then what relies on them: of two runs that write at the same time, the last one wins, and at
 * worst facts are read from the posts again. Gives whether all was written.
 */
export function saveShelf(path: string, key: string, {rows, answers}: ShelfContent): boolean {
  const facts = writeSections(writeFactsTable(rows.map((row) => row.facts)))
  const meta: Meta = {
    key,
    facts: facts.digest,
    answers: answers.map(({texts, holds}) => ({texts, holds}))
  }
  const parts = new Map(writeRowTable(rows))
  parts.set('answers', packLines(answers.map((answer) => JSON.stringify(answer))))
  return replaceCacheFile(factsPath(path), facts.file) && replaceCacheFile(path, writeSections({meta, parts}).file)
}

const day = 24 * 60 * 60 * 1000

/** Says that a shelf was of use, once a day, so that it is not the first to be thrown away. */
export function touchShelf(path: string, now: number): void {
  try {
    if (now - statSync(path).mtimeMs > day) utimesSync(path, now / 1000, now / 1000)
  } catch {
    // It may be thrown away then; nothing depends on it.
  }
}

/** The file with the facts that goes with a shelf. */
export function factsPath(path: string): string {
  return `${path}.facts`
}

function read(path: string) {
  try {
    return readSections(readFileSync(path))
  } catch {
    return undefined
  }
}
