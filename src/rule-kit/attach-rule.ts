import type {Root} from 'mdast'
import type {Plugin, Processor} from 'unified'
import {lintRule} from 'unified-lint-rule'
import type {VFile} from 'vfile'
import {askAlone} from './ask-alone.ts'
import {documentationUrl} from './documentation-url.ts'
import type {Rule} from './rule.ts'
import {type RuleSetting, readSetting} from './setting.ts'

type Transformer = ReturnType<Plugin<[], Root>>

/**
 * Makes a rule, with the value that a config gives it, the transformer of a pipeline. Throws where the value is not one
 * that the rule takes.
 */
export function attachRule(processor: Processor, rule: Rule, value: unknown): Transformer {
  const {setting, faults} = readSetting(rule, value ?? true)
  const fault = faults[0]
  if (fault) {
    const given = JSON.stringify(fault.given)
    throw new TypeError(`post-lint: \`${rule.id}\` does not take ${given}${fault.takes && `, but ${fault.takes}`}`)
  }
  const lint = lintRule<Root, RuleSetting>(
    {origin: `post-lint:${rule.id}`, url: documentationUrl(rule.id)},
    (_tree: Root, file: VFile, setting: RuleSetting) => askAlone({rule, setting}, file)
  )
  const level = setting.severity === 'off' ? 'off' : setting.severity === 'error' ? 'error' : 'warn'
  return keepSeverities(lint.call(processor, [level, setting]))
}

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
