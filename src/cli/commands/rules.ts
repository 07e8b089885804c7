import {type Preset, severityIn} from '../../rule-kit/preset.ts'
import type {Rule} from '../../rule-kit/rule.ts'

/** The presets worth a column; in `off`, all rules are off. */
const shown: readonly Preset[] = ['recommended', 'strict']

/** What `post-lint rules` prints: each rule with its severity in the presets, and what it asks for. */
export function renderRules(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => [rule.id, ...shown.map((preset) => severityIn(preset, rule)), rule.summary])
  const table = [['rule', ...shown, ''], ...rows]
  const widths = shown.map((preset) => Math.max(preset.length, 'warning'.length))
  const first = Math.max(...table.map(([id = '']) => id.length))
  const lines = table.map((cells) =>
    cells.map((cell, column) => cell.padEnd([first, ...widths][column] ?? 0)).join('  ')
  )
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}
