import type {EngineId} from '../engines/engine.ts'
import type {Rule} from '../rule-kit/rule.ts'
import {renderConfigSchema} from './render-config-schema.ts'
import {renderIndex} from './render-index.ts'
import {renderRulesPage} from './render-rules-page.ts'

/** Everything that is derived from the rules and the names of the engines: text by the path of its file, relative to the project. */
export function generate(rules: readonly Rule[], engineIds: readonly EngineId[]): Readonly<Record<string, string>> {
  return {
    'rules/index.ts': renderIndex(rules),
    'rules/README.md': renderRulesPage(rules),
    'rules/schema.json': renderConfigSchema(rules, engineIds)
  }
}
