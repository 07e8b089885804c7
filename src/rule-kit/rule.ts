import type {Blog} from '../blog/blog.ts'
import type {PostFacts} from '../blog/facts.ts'
import type {EngineId, EngineProfile, Site} from '../engines/engine.ts'
import type {LinkVerdict} from '../links/link-verdict.ts'
import type {Place, Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'
import type {Severity} from './finding.ts'
import type {FrontMatterSchema} from './front-matter-schema.ts'
import type {Slot} from './message.ts'
import type {Option} from './option.ts'

/** Options by name. */
export type Options = Readonly<Record<string, Option<unknown>>>

/** The values of options, by name. */
export type OptionValues<O extends Options> = {readonly [Name in keyof O]: O[Name] extends Option<infer T> ? T : never}

/** Message templates by id; `{actual}` and `{expected}` are filled from the answer, other slots from its data. */
export type Messages = Readonly<Record<string, string>>

/** The data a template needs beyond `{actual}` and `{expected}`. */
export type Data<Template extends string> = Readonly<
  Record<Exclude<Slot<Template>, 'actual' | 'expected'>, string | number>
>

/** What every answer of a rule says, wherever it points. */
export interface AnswerBase {
  /** What could stand there instead. */
  readonly expected?: readonly string[]
  /** More to know. */
  readonly note?: string | undefined
  /** What the finding is about, for its fingerprint; the text at the place when left out. */
  readonly subject?: string
  /** Whether the one expected text can be written without a second look. */
  readonly fixable?: boolean
  /** Overrides the rule's severity, where one message weighs less; a severity from the config still wins. */
  readonly severity?: Severity
}

/** An answer about a range of the post at hand. */
export interface Answer extends AnswerBase {
  readonly at: Range
  /** Something is missing here: the text at the place is not what is wrong. */
  readonly missing?: boolean
}

/** An answer about a post known by its facts only. */
export interface BlogAnswer extends AnswerBase {
  readonly post: PostFacts
  readonly at: Place
  /** The text at the place, where that text is what is wrong. */
  readonly actual?: string
}

/** Says one thing about the post: a message id, where, and the data for the message's slots. */
export type Report<M extends Messages, A extends AnswerBase> = <Id extends keyof M & string>(
  messageId: Id,
  answer: A & ([Exclude<Slot<M[Id]>, 'actual' | 'expected'>] extends [never] ? unknown : {readonly data: Data<M[Id]>})
) => void

/** A question about one post. */
export interface Question<O extends Options, M extends Messages> {
  readonly post: Post
  readonly site: Site
  readonly engine: EngineProfile
  /** The schema that the config names for front matter; absent where it names none. */
  readonly schema?: FrontMatterSchema | undefined
  readonly options: OptionValues<O>
  readonly report: Report<M, Answer>
}

/** A question about all posts of a blog, asked of their facts. */
export interface BlogQuestion<O extends Options, M extends Messages> {
  readonly blog: Blog
  readonly site: Site
  readonly engine: EngineProfile
  /** What became of the addresses that the rule asks for; absent where the network is not to be used. */
  readonly verdicts?: ReadonlyMap<string, LinkVerdict> | undefined
  readonly options: OptionValues<O>
  readonly report: Report<M, BlogAnswer>
}

/** A post that shows what a rule does; documentation and test in one. */
export interface Example {
  /** What the example shows. */
  readonly name: string
  /** Path of the post in its site; `_posts/2024-05-06-example.md` when left out. */
  readonly path?: string
  readonly text: string
  /**
   * The texts of the other posts of the blog, for what only a whole blog shows; a rule that runs alone in a remark
   * pipeline never sees them.
   */
  readonly others?: readonly string[]
  /**
   * The post as the revision had it that `--since` names, by another path where it was renamed; `removed` for a post that
   * was there and is deleted. A rule that runs alone in a remark pipeline never hears of it.
   */
  readonly earlier?: {readonly path?: string; readonly text: string} | 'removed'
  /** Other files of the site, by path: its config, images, pages. The site is then what its files say. */
  readonly files?: Readonly<Record<string, string>>
  /** Jekyll, and no time zone, when left out. */
  readonly site?: {readonly engine?: EngineId; readonly timeZone?: string; readonly now?: string}
  readonly options?: Readonly<Record<string, unknown>>
  /** What asking for addresses comes to; a rule that runs alone in a remark pipeline asks for none. */
  readonly verdicts?: Readonly<Record<string, LinkVerdict>>
  /** The JSON Schema that the config names; a rule that runs alone in a remark pipeline has none. */
  readonly schema?: Readonly<Record<string, unknown>>
  /** `line:column-line:column: reason`, in the order reported; none for a healthy post. */
  readonly findings: readonly string[]
}

/** One question asked of posts, with everything there is to say about it. */
export interface Rule<O extends Options = Options, M extends Messages = Messages> {
  /** kebab-case, names the subject, reads well after "disable". */
  readonly id: string
  /** One sentence: what holds for a good post. */
  readonly summary: string
  /** What happens to readers or writers when it does not. */
  readonly why: string
  /** How much it weighs when the config does not say. */
  readonly severity: Severity
  /** The first preset to ask it; `recommended`, and with it `strict`, when left out. */
  readonly preset?: 'strict'
  readonly options: O
  readonly messages: M
  readonly examples: readonly Example[]
  /** What to look up beyond the examples, as Markdown: a sentence, a list; a getter where it takes long to work out. */
  readonly appendix?: string
  check?(question: Question<O, M>): void
  /** The web addresses of a post that `checkBlog` wants verdicts on. */
  asks?(post: PostFacts): readonly string[]
  checkBlog?(question: BlogQuestion<O, M>): void
}
