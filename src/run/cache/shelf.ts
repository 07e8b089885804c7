import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import type {PostFacts} from '../../blog/facts.ts'
import type {Span} from '../../engines/present.ts'
import {blobId} from '../blob-id.ts'
import type {PostResult} from '../lint-post.ts'
import type {Answer} from './answer.ts'
import {type FileState, isSettled, readFileState, unsettle} from './file-state.ts'
import {packFacts} from './packed-facts.ts'
import {nothing, type Origin, type Row} from './row.ts'
import {type LoadedShelf, loadShelf, saveShelf, touchShelf} from './shelf-file.ts'

/** What was found in a post by itself. */
export type StoredResult = Pick<PostResult, 'findings' | 'disables'>

/** A text of a post, by the name that Git gives to it. */
export interface Version {
  /** As the shelf knows it. */
  readonly file: string
  readonly origin: Origin
  readonly blob: string
  /** The state of the file before its text was looked at. */
  readonly state: FileState | undefined
}

/** What is known of the posts of one site under one config: what was on the disk, and what this run adds. */
export interface Shelf {
  /** The name that the shelf has for a file (absolute). */
  nameOf(file: string): string
  /** The version that a file (absolute) has by now; `undefined` where the shelf cannot tell without much ado. */
  identify(file: string): Version | undefined
  /** The version for a text that does not come from the file. */
  identifyText(file: string, blob: string): Version
  /** What was found in a version; `undefined` where nothing is known, or no longer holds. */
  result(version: Version): {readonly stored: StoredResult; readonly holds: Span} | undefined
  hasFacts(version: Version): boolean
  /** All facts of a version of which there are any. */
  fullFacts(version: Version): PostFacts
  /** The facts without places, as far as they still hold. */
  outline(version: Version): {readonly facts: PostFacts; readonly holds: Span} | undefined
  /** Takes down what was read of a version; without a result for a post that was not linted. */
  keep(file: string, isGiven: boolean, reading: Reading): void
  /** The answer for given texts, if it holds. */
  answer(texts: string): Answer | undefined
  keepAnswer(answer: Answer): void
  /** Writes what is new, if it is worth it. */
  save(): 'unchanged' | 'saved' | 'failed'
}

/** What was read of a text. */
export interface Reading {
  readonly blob: string
  readonly holds: Span
  readonly facts: PostFacts
  readonly result?: StoredResult
}

/** Staged texts, the files and the state some time ago have an answer each. */
const mostAnswers = 4

export interface ShelfPlace {
  readonly path: string
  readonly key: string
  /** The folder that names of files count from. */
  readonly base: string
}

/**
 * A run that learnt of single posts only, and of fewer than one in so many, leaves the shelf as it is: the next run
 * learns that again sooner than a whole shelf is written, which takes 35 ms for a thousand posts.
 */
const rowsPerChange = 100

/** Opens a shelf. `now` is the clock of the machine; `present` what posts are judged by. */
export function openShelf({path, key, base}: ShelfPlace, now: number, present: number): Shelf {
  const loaded = loadShelf(path, key)
  const known = new Map<string, Version | undefined>()
  const states = new Map<string, FileState | undefined>()
  const fresh = new Map<string, Row>()
  let answers: Answer[] = []
  let changes = 0

  const prefix = `${base}/`
  const nameOf = (file: string): string => (file.startsWith(prefix) ? file.slice(prefix.length) : file)
  const holdsNow = ({from, until}: Span): boolean => from <= present && present < until
  const rowOf = ({file, blob}: Version): number | undefined =>
    loaded &&
    origins
      .map((origin) => loaded.rows.find(file, origin))
      .find((row) => row !== undefined && loaded.rows.blob(row) === blob)

  const look = (absolute: string, file: string): Version | undefined => {
    const state = readFileState(absolute)
    states.set(file, state)
    const row = loaded?.rows.find(file, 'disk')
    if (state === undefined || row === undefined) return undefined
    const blob = loaded?.rows.blob(row) ?? ''
    if (loaded?.rows.wasIn(row, state)) return {file, origin: 'disk', blob, state}
    if (loaded?.rows.state(row)?.size !== state.size) return undefined
    const content = readQuietly(absolute)
    if (content === undefined || blobId(content) !== blob) return undefined
    changes++
    return {file, origin: 'disk', blob, state}
  }

  /** The result of a post of which the facts alone were lost. */
  const linted = (version: Version): string | undefined => {
    const row = rowOf(version)
    return row !== undefined && loaded && holdsNow(loaded.rows.holds(row)) ? loaded.rows.result(row) : undefined
  }

  return {
    nameOf,
    identify(absolute) {
      const file = nameOf(absolute)
      if (!known.has(file)) known.set(file, look(absolute, file))
      return known.get(file)
    },
    identifyText: (absolute, blob) => ({file: nameOf(absolute), origin: 'elsewhere', blob, state: undefined}),
    result(version) {
      const row = rowOf(version)
      const text = row === undefined ? undefined : loaded?.rows.result(row)
      const holds = row === undefined ? undefined : loaded?.rows.holds(row)
      if (text === undefined || !holds || !holdsNow(holds)) return undefined
      // Written by `keep`.
      return {stored: text === nothing ? {findings: [], disables: []} : (JSON.parse(text) as StoredResult), holds}
    },
    hasFacts(version) {
      const row = rowOf(version)
      return row !== undefined && loaded?.facts()?.has(row) === true
    },
    fullFacts(version) {
      const facts = loaded?.facts()?.full(rowOf(version) ?? -1)
      if (!facts) throw new Error(`no facts of ${version.file} are known`)
      return facts
    },
    outline(version) {
      const row = rowOf(version)
      const holds = row === undefined ? undefined : loaded?.rows.holds(row)
      if (row === undefined || !holds || !holdsNow(holds)) return undefined
      const facts = loaded?.facts()?.outline(row)
      return facts && {facts, holds}
    },
    keep(absolute, isGiven, {blob, holds, facts, result}) {
      const file = nameOf(absolute)
      const packed = packFacts(facts)
      if (file.includes('\n') || !packed) return
      const origin = isGiven ? 'elsewhere' : 'disk'
      const state = isGiven ? undefined : states.get(file)
      const version = {file, origin, blob, state} as const
      if (!isGiven) known.set(file, version)
      fresh.set(keyOf(version), {
        ...version,
        holds,
        facts: packed,
        result: result ? packResult(result) : linted(version)
      })
      changes++
    },
    answer(texts) {
      const answer = loaded?.answers.find((answer) => answer.texts === texts && holdsNow(answer.holds))
      if (answer) touchShelf(path, now)
      return answer?.read()
    },
    keepAnswer(answer) {
      answers = [answer, ...answers]
    },
    save() {
      if (answers.length === 0 && changes * rowsPerChange <= (loaded?.rows.count ?? 0)) return 'unchanged'
      const rows = [...(loaded ? keptRows(loaded) : []), ...fresh.values()].map(settle)
      const content = {rows, answers: [...answers, ...keptAnswers()].slice(0, mostAnswers)}
      return saveShelf(path, key, content) ? 'saved' : 'failed'
    }
  }

  /** What earlier runs knew of files that are still there, and that this run did not read anew. */
  function keptRows({rows, facts}: LoadedShelf): Row[] {
    const table = facts()
    return Array.from({length: rows.count}, (_, row) => row).flatMap((row): Row[] => {
      const [file, origin, blob] = [rows.file(row), rows.origin(row), rows.blob(row)]
      if (fresh.has(keyOf({file, origin}))) return []
      const state = states.has(file) ? states.get(file) : readFileState(resolve(base, file))
      if (!state) return []
      const now = known.get(file)
      const isSame = origin === 'disk' && now?.blob === blob
      const found = {result: rows.result(row), facts: table?.packed(row)}
      return [{file, origin, blob, state: isSame ? now.state : rows.state(row), holds: rows.holds(row), ...found}]
    })
  }

  function keptAnswers(): Answer[] {
    const given = new Set(answers.map(({texts}) => texts))
    const others = loaded?.answers.filter(({texts, holds}) => !given.has(texts) && present < holds.until) ?? []
    return others.slice(0, mostAnswers).map((answer) => answer.read())
  }

  function settle(row: Row): Row {
    return row.state && !isSettled(row.state, now) ? {...row, state: unsettle(row.state)} : row
  }
}

const origins = ['disk', 'elsewhere'] as const

function keyOf({file, origin}: Pick<Version, 'file' | 'origin'>): string {
  return `${origin} ${file}`
}

function packResult({findings, disables}: StoredResult): string {
  return findings.length === 0 && disables.length === 0 ? nothing : JSON.stringify({findings, disables})
}

function readQuietly(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
