import type {Rule} from '../../rule-kit/rule.ts'

/** What `post-lint rules` prints: each rule with its severity and what it asks for. */
export function renderRules(rules: readonly Rule[]): string {
  const width = Math.max(0, ...rules.map(({id}) => id.length))
  return rules.map(({id, severity, summary}) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`).join('')
}
