import type {DateReading} from '../../engines/date-reading.ts'
import type {EngineProfile} from '../../engines/engine.ts'
import {engines} from '../../engines/index.ts'
import {type EngineReading, type QuoteStyle, readEverywhere} from '../../engines/read-everywhere.ts'
import {displayWidth} from '../../report/display-width.ts'
import {makeVisible} from '../../report/make-visible.ts'
import type {DateArguments} from '../arguments.ts'

interface DateQuestion {
  readonly text: string
  /** An IANA name. */
  readonly timeZone?: string | undefined
  /** Milliseconds since 1970. */
  readonly now: number
}

/** What `post-lint date` prints; `present` is the clock's time, in milliseconds since 1970. */
export function renderDate({text, timeZone, now, format}: DateArguments, present: number): string {
  const profiles = Object.values(engines)
  const question = {text, timeZone, now: now ?? present}
  return format === 'json' ? renderJson(question, profiles) : renderRows(question, profiles)
}

/** How each engine reads a date, as JSON with exactly these names (version 1). */
function renderJson(question: DateQuestion, profiles: readonly EngineProfile[]): string {
  const readings = readEverywhere(question.text, profiles, question).map(({engine, style, reading}) => ({
    engine,
    style,
    outcome: reading.outcome,
    instant: showInstant(reading),
    day: reading.day ?? null,
    note: reading.note
  }))
  return `${JSON.stringify({version: 1, readings}, undefined, 2)}\n`
}

/** How each engine reads a date, as a table: a row for each engine, or for each way of writing it where that matters. */
function renderRows(question: DateQuestion, profiles: readonly EngineProfile[]): string {
  const rows = profiles
    .filter(({id}) => id !== 'generic')
    .flatMap((profile) => {
      const readings = readEverywhere(question.text, [profile], question)
      return groupStyles(readings).map(({styles, reading}) => [
        profile.name,
        styles,
        reading.outcome,
        showInstant(reading) ?? reading.day ?? '',
        reading.note
      ])
    })
  const head = ['engine', 'written', 'outcome', 'instant or day', 'what happens']
  return renderTable([head, ...rows])
}

/** Readings that are the same whatever the quotes are one row. */
function groupStyles(readings: readonly EngineReading[]): {styles: string; reading: DateReading}[] {
  const groups = new Map<string, {styles: QuoteStyle[]; reading: DateReading}>()
  for (const {style, reading} of readings) {
    const {outcome, instant, day, note} = reading
    const key = JSON.stringify([outcome, instant, day, note])
    const group = groups.get(key) ?? {styles: [], reading}
    groups.set(key, {...group, styles: [...group.styles, style]})
  }
  return [...groups.values()].map(({styles, reading}) => ({styles: describeStyles(styles), reading}))
}

function describeStyles(styles: readonly QuoteStyle[]): string {
  if (styles.length === 3) return 'any way'
  if (styles.length === 2 && !styles.includes('plain')) return 'quoted'
  return styles.map((style) => (style === 'plain' ? 'unquoted' : `${style} quotes`)).join(', ')
}

function showInstant({instant}: DateReading): string | null {
  return instant === undefined ? null : new Date(instant).toISOString().replace('.000', '')
}

function renderTable(rows: readonly (readonly string[])[]): string {
  const shown = rows.map((row) => row.map(makeVisible))
  const widths = (shown[0] ?? []).map((_, column) => Math.max(...shown.map((row) => displayWidth(row[column] ?? ''))))
  const pad = (cell: string, column: number): string => cell + ' '.repeat((widths[column] ?? 0) - displayWidth(cell))
  return shown.map((row) => `${row.map(pad).join('  ').trimEnd()}\n`).join('')
}
