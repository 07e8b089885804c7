import type {EngineId} from '../../src/engines/engine.ts'
import {engines} from '../../src/engines/index.ts'
import type {RecordingName} from '../engines/comparison.ts'
import type {Agreement} from './count-agreement.ts'

const columns: Readonly<Record<string, readonly RecordingName[]>> = {
  Dates: ['dates', 'toml-dates'],
  'File names': ['file-names'],
  Fences: ['fences'],
  'Front matter': ['front-matter'],
  Drafts: ['drafts']
}

/** Engines whose profiles follow their sources. */
const unrecorded: readonly EngineId[] = ['zola']

/** The table of agreement, what the profiles do not model, and where they differ, as Markdown. */
export function formatAgreement(counts: readonly Agreement[]): string {
  const rows = [...new Set(counts.map(({engine}) => engine))].map((engine) => {
    const ofEngine = counts.filter((count) => count.engine === engine)
    const recorded = [...new Set(ofEngine.map((count) => count.recorded))].join(', ')
    const cells = Object.values(columns).map((names) =>
      formatCell(ofEngine.filter(({recording}) => names.includes(recording)))
    )
    return [engines[engine].name, recorded, ...cells]
  })
  const others = unrecorded.map((engine) => [
    engines[engine].name,
    'not run, read from its sources',
    ...Object.keys(columns).map(() => '')
  ])
  return [
    'How many answers of the engines the profiles agree with / differ from / do not model.',
    'A date counts once for every zone that the engine was run in; an empty cell was not recorded.',
    '',
    ...formatTable([['Engine', 'Recorded', ...Object.keys(columns)], ...rows, ...others]),
    ...counts.flatMap(listExceptions),
    ...counts.flatMap(listDifferences)
  ].join('\n')
}

function formatCell(counts: readonly Agreement[]): string {
  if (counts.length === 0) return ''
  const agreed = sum(counts.map((count) => count.agreed))
  const differing = sum(counts.map(({differences}) => differences.length))
  const unmodelled = sum(counts.flatMap(({exceptions}) => [...exceptions.values()]))
  return `${agreed} / ${differing} / ${unmodelled}`
}

function formatTable(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
  return lines.toSpliced(1, 0, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`)
}

function listExceptions({engine, recording, exceptions}: Agreement): string[] {
  if (exceptions.size === 0) return []
  const lines = [...exceptions].map(([reason, count]) => `- ${count}: ${reason}`)
  return ['', `${engines[engine].name}, ${recording}: not modelled`, '', ...lines]
}

function listDifferences({engine, recording, differences}: Agreement): string[] {
  if (differences.length === 0) return []
  return ['', `${engines[engine].name}, ${recording}: DIFFER`, '', ...differences.map((line) => `- ${line}`)]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
