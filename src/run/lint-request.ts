import type {EngineId} from '../engines/engine.ts'
import type {Span} from '../engines/present.ts'
import type {EarlierTexts} from './earlier-texts.ts'
import type {Input, LintedPost, LintSettings} from './linter.ts'

/** A run of the linter, everything resolved. */
export interface LintRequest extends LintSettings {
  readonly cwd: string
  /** Files, folders and globs, relative to `cwd`; none for the posts of the site there. */
  readonly paths: readonly string[]
  /** A text to lint in place of files, as the file of that path. */
  readonly stdin?: {readonly path: string; readonly text: string} | undefined
  /** Lint what the next commit would hold, or only report what a revision did not have. */
  readonly git?: GitScope | undefined
  /** Report only what is not the same for these engines. */
  readonly compare?: readonly EngineId[]
  /** Read nothing that symbolic links bring in from outside of the repository. */
  readonly untrusted?: boolean | undefined
  /** Whether nothing of the user's was executed to make it, and it holds no code of theirs. */
  readonly dataOnly?: boolean
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

/** Which versions of the posts git is asked for. */
export interface GitScope {
  readonly scope: 'staged' | {readonly since: string}
  /** The environment in which git runs: a hook tells it by variables where the index is. */
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** What a run found. */
export interface LintOutcome {
  /** The name of the engine, or the names with `,` where posts of several sites were linted. */
  readonly engine: string
  /** The posts with findings, sorted by path. */
  readonly posts: readonly LintedPost[]
  /** How many posts were linted, removed ones included. */
  readonly postCount: number
  /** Why the tool could not do all of its work; any of them makes the exit code 2. */
  readonly problems: readonly {readonly message: string}[]
  readonly notes: readonly string[]
  /** What was linted, posts without findings too. */
  readonly inputs: readonly Input[]
  /** When the findings hold, as long as what was looked at on the disk stays the same; absent where that is not known. */
  readonly holds?: Span | undefined
  /** What a commit had of them; absent where none was asked. */
  readonly earlier?: EarlierTexts | undefined
  /** Whether the run would have found what a rule has to say of a post; `path` is the post's identity. */
  readonly wasAsked: (about: {readonly path: string; readonly rule: string}) => boolean
}
