import type {EngineId} from '../engines/engine.ts'
import type {Format} from '../report/report.ts'
import type {Rule} from '../rule-kit/rule.ts'
import type {LintOutcome, LintRequest} from '../run/lint-request.ts'

/** What the program is made of. */
export interface Tool {
  readonly version: string
  /** Tells this build, and the machinery it runs on, from any other; absent where it cannot be told, and then nothing is cached. */
  readonly build?: string | undefined
  readonly rules: readonly Rule[]
  readonly engines: readonly EngineId[]
  /** The default first. */
  readonly formats: readonly Format[]
  lint(request: LintRequest): Promise<LintOutcome>
}
