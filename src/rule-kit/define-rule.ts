import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import {lintRule} from 'unified-lint-rule'
import type {VFile} from 'vfile'
import {askAlone} from './ask-alone.ts'
import {documentationUrl} from './documentation-url.ts'
import type {Messages, Options, Rule} from './rule.ts'
import {type RuleSetting, readSetting} from './setting.ts'

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
  const lint = lintRule<Root, RuleSetting>(
    {origin: `post-lint:${rule.id}`, url: documentationUrl(rule.id)},
    (_tree: Root, file: VFile, setting: RuleSetting) => askAlone({rule, setting}, file)
  )
  const plugin: Plugin<[unknown?], Root> = function (value) {
    const {setting, faults} = readSetting(rule, value ?? true)
    const fault = faults[0]
    if (fault) {
      const given = JSON.stringify(fault.given)
      throw new TypeError(`post-lint: \`${rule.id}\` does not take ${given}${fault.takes && `, but ${fault.takes}`}`)
    }
    const level = setting.severity === 'off' ? 'off' : setting.severity === 'error' ? 'error' : 'warn'
    return keepSeverities(lint.call(this, [level, setting]))
  }
  return Object.assign(plugin, {rule})
}

type Transformer = ReturnType<Plugin<[], Root>>

/** unified-lint-rule stamps one severity on all messages of a rule; in ours it may differ from message to message. */
function keepSeverities(transform: Transformer): Transformer {
  if (typeof transform !== 'function') return transform
  return (tree, file, next) => {
    const before = file.messages.length
    return transform(tree, file, (...result) => {
      for (const message of file.messages.slice(before)) {
        if ('severity' in message) message.fatal = message.severity === 'error'
      }
      next(...result)
    })
  }
}
