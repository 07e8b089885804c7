import type {Rule} from '../../rule-kit/rule.ts'
import {findRule, type Vocabulary} from './vocabulary.ts'

/** The name of the package, and of the plugin that stands for all of its rules. */
export const ownName = 'post-lint'

/** The whole of post-lint by name or as the plugin; another copy of the package may be the one imported. */
export function isPostLint(plugin: unknown): boolean {
  return plugin === ownName || (typeof plugin === 'function' && 'pluginName' in plugin && plugin.pluginName === ownName)
}

/** The rule that a plugin is, by its name (`post-lint/rules/date-valid`) or as the plugin. */
export function ruleOfPlugin(plugin: unknown, vocabulary: Vocabulary): Rule | undefined {
  const id = idOfPlugin(plugin)
  return id === undefined ? undefined : findRule(vocabulary, id)
}

function idOfPlugin(plugin: unknown): string | undefined {
  const folder = `${ownName}/rules/`
  if (typeof plugin === 'string') return plugin.startsWith(folder) ? plugin.slice(folder.length) : undefined
  if (typeof plugin !== 'function' || !('rule' in plugin)) return undefined
  const {rule} = plugin
  return typeof rule === 'object' && rule !== null && 'id' in rule && typeof rule.id === 'string' ? rule.id : undefined
}
