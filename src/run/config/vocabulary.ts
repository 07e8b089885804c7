import type {EngineId} from '../../engines/engine.ts'
import type {Rule} from '../../rule-kit/rule.ts'

/** The names that a config and the command line may use. */
export interface Vocabulary {
  readonly rules: readonly Rule[]
  readonly engines: readonly EngineId[]
}

/** The rule of that id. */
export function findRule({rules}: Vocabulary, id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id)
}
