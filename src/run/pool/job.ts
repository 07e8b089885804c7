import type {Site} from '../../engines/engine.ts'
import type {Input} from '../linter.ts'
import type {PostOutcome} from '../post-linter.ts'
import type {SharedClaims} from './claims.ts'
import type {PortableSettings} from './portable-settings.ts'

/** What a worker is started with: plain data. */
export interface Job {
  readonly cwd: string
  readonly settings: PortableSettings
  readonly site: Site
  readonly inputs: readonly Input[]
  readonly claims: SharedClaims
  /** The number of the worker, from 0. */
  readonly worker: number
}

/** What came of a stretch of posts: what a worker tells, again and again. */
export interface Lot {
  /** The index of the first. */
  readonly start: number
  readonly outcomes: readonly PostOutcome[]
}
