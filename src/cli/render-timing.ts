import type {Timer} from '../run/timer.ts'

/** What no name was given to: reading front matter, facts of posts, conventions, loading. */
const rest = 'everything else'

/** A table of where the time of a run went, the longest first: milliseconds, and percent of the whole. */
export function renderTiming({times}: Pick<Timer, 'times'>, total: number): string {
  const known = [...times.values()].reduce((sum, time) => sum + time, 0)
  const rows = [...times, [rest, Math.max(0, total - known)] as const]
    .sort(([, one], [, other]) => other - one)
    .map(([name, time]) => [name, time.toFixed(1), total > 0 ? ((100 * time) / total).toFixed(1) : '0.0'] as const)
  const table = [['time spent on', 'ms', '%'] as const, ...rows, ['in all', total.toFixed(1), '100.0'] as const]
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  const lines = table.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  )
  return `${lines.join('\n')}\n`
}
