import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import {attachRule} from './attach-rule.ts'
import type {Messages, Options, Rule} from './rule.ts'

/** A remark plugin that still carries the rule it was made of. */
export type RulePlugin = Plugin<[unknown?], Root> & {readonly rule: Rule}

/**
 * Makes a rule a remark plugin, which runs alone in anyone's `.remarkrc.js` and, through its `rule`, in `post-lint`.
 * As a plugin it takes what remark-lint rules take (`'error'`, `['warn', options]`, …) and throws where a value or
 * option is not one of the rule's.
 */
export function defineRule<const O extends Options, const M extends Messages>(definition: Rule<O, M>): RulePlugin {
  // A rule of narrower options and messages is asked only with values that its own options have read.
  const rule = definition as unknown as Rule
  const plugin: Plugin<[unknown?], Root> = function (value) {
    return attachRule(this, rule, value)
  }
  return Object.assign(plugin, {rule})
}
