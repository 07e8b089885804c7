import type {EngineProfile} from '../../engines/engine.ts'
import type {Proposal} from './proposal.ts'

/** What is known about the engine of a blog. */
export interface EngineFacts {
  readonly profile: EngineProfile
  /** Whether the user named it; otherwise it was found. */
  readonly isTold: boolean
  /** The engine that the site's files speak of, where there is no profile of it. */
  readonly foreign?: string | undefined
}

/** The engine is set only where the user named it: what was found once is found again. */
export function proposeEngine({profile, isTold, foreign}: EngineFacts): Proposal {
  const meaning = 'The site generator that reads the posts.'
  const generic =
    foreign === undefined
      ? 'No engine was recognised'
      : `The site looks like one of ${foreign}, which has no profile here`
  const origin = isTold
    ? 'As told on the command line.'
    : profile.id === 'generic'
      ? `${generic}: posts are judged by what engines have in common.`
      : `${profile.name} is recognised by the files of the site.`
  return {kind: 'setting', name: 'engine', value: profile.id, isSet: isTold, comment: [meaning, origin]}
}
