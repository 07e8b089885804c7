import type {FrontMatter, Parser, Scalar, SyntaxCause, Value} from '../post/front-matter.ts'
import type {Post} from '../post/post.ts'
import type {DateReading} from './date-reading.ts'
import type {DraftReading} from './draft-reading.ts'
import type {SitePlaces} from './site-places.ts'
import type {TemplateFate} from './template-fate.ts'
import type {TextReading} from './text-reading.ts'
import type {PostDay} from './url-of.ts'

/** The engines there is a profile for; `generic` stands for a blog whose engine is not known. */
export type EngineId =
  | 'astro'
  | 'docusaurus'
  | 'eleventy'
  | 'gatsby'
  | 'hexo'
  | 'hugo'
  | 'jekyll'
  | 'next'
  | 'pelican'
  | 'vitepress'
  | 'zola'
  | 'generic'

/** A folder that may be a site: how profiles look at files without touching the disk themselves. Paths are relative to it, with `/`. */
export interface SiteFolder {
  /** Whether a file or folder of that name exists. */
  has(path: string): boolean
  /** The text of a file; `undefined` when there is none or it cannot be read. */
  read(path: string): string | undefined
  /** The names in a folder; empty when there is none. */
  list(path: string): readonly string[]
}

/** How a site's own schema reads a date: `coerced` from any value, `strict` as the front matter's parser gives it, or as `text`. */
export type DateSchema = 'coerced' | 'strict' | 'text'

/** What the engine's own config says that bears on posts. Plain data: it goes into cache keys and to workers. */
export interface SiteSettings {
  /** The IANA name of the zone dates are shown in; absent when the site does not say. */
  readonly timeZone?: string
  /** Whether posts with a date to come are published. */
  readonly future: boolean
  /** Folders of posts, relative to the site's root; the meaning is the profile's. */
  readonly postFolders: readonly string[]
  /** Whether the engine takes the day of a post from its file name; absent where the engine has no choice. */
  readonly dayInFileName?: boolean
  /** How the site's own schema reads dates, by key, where the engine leaves that to the site (Astro). */
  readonly dateSchemas?: Readonly<Record<string, DateSchema>>
  /** Front-matter values that the site's config gives to posts, as text, by key (Jekyll's `defaults`). */
  readonly defaults: readonly DefaultValues[]
  /** Files and folders, relative to the site's root, that the engine never reads. */
  readonly excluded?: readonly string[]
  /** The path that the site is published below, without slashes at its ends: Jekyll's `baseurl`, Hexo's `root`. */
  readonly basePath?: string
  /** The address of the published site, as its config says it: `https://jane.example.org`. */
  readonly url?: string
  /** The engine's version as far as the site's files tell. */
  readonly version?: string
  /** The package that the site reads front matter with, where the engine leaves that to the site (Next.js). */
  readonly reader?: 'contentlayer' | 'gray-matter'
  /** The version of the engine's own front-matter reader, where it is a package by itself (hexo-front-matter). */
  readonly parserVersion?: string
  /** Whether a bare address becomes a link, where the config chooses another Markdown than the engine's own. */
  readonly linksBareUrls?: boolean
  /**
   * How the addresses of posts are made: `/:year/:title/` by section or folder, `''` for all others; the meaning is the
   * profile's. Absent where the site's config does not tell, or cannot be read.
   */
  readonly permalinks?: Readonly<Record<string, string>>
  /** The folder that the paths of pages count from, where there is just one beside the posts' own (Hugo's `contentDir`). */
  readonly contentFolder?: string
  /** Folders whose files are published as they are, where the config names them; the engine's own when left out. */
  readonly staticFolders?: readonly string[]
  /** Whether files are published that are not among the site's: those of a theme or module, or on a host for images. */
  readonly hasFilesElsewhere?: boolean
  /** Whether the files of a post lie in a folder beside it that has its name (Hexo's `post_asset_folder`). */
  readonly ownFolders?: boolean
  /** The template language that posts go through before they are Markdown, where the engine leaves that to the site. */
  readonly templates?: 'liquid'
  /** Whether all posts are certain to be read as MDX, those with names of Markdown too. */
  readonly allMdx?: true
  /** What the profile noticed while reading the config and a user should know ("unknown time zone `Asia/Soul` in _config.yml"). */
  readonly notes: readonly string[]
}

/** Values for the posts below a folder (`''` for all). */
export interface DefaultValues {
  readonly folder: string
  readonly keys: readonly string[]
  /** The address they give; absent where it does not hold for all of the folder. */
  readonly permalink?: string
}

/** A blog's site as every rule sees it. Plain data, unless the use of the present is watched. */
export interface Site {
  readonly engine: EngineId
  /** Absolute path of the site's root, with `/`; `''` for a post that belongs to no blog. */
  readonly root: string
  readonly settings: SiteSettings
  /** The present, in milliseconds since 1970. */
  readonly now: number
  /** Whether an instant is still to come, for whoever watches how the present is used; `isToCome` asks it. */
  readonly isToCome?: (instant: number) => boolean
}

/** What a path is to the engine. `other`: the engine does not read it as a post. */
export type PostKind = 'post' | 'draft' | 'other'

/** What the engine reads out of a file name. */
export interface FileNameReading {
  /** The day in the name, as `YYYY-MM-DD`; absent where the name has none or the engine does not look for one. */
  readonly day?: string
  /** Where the day stands, as offsets into the file name. */
  readonly range?: {readonly start: number; readonly end: number}
  /** Why the engine skips the file, stops at it, or publishes it otherwise than its name says, as a sentence. */
  readonly fault?: string
}

/** What the engine does with a block of front matter that it does not take. */
export interface FenceFault {
  readonly cause:
    | 'missing'
    | 'text-before'
    | 'blank-line-before'
    | 'blank-before'
    | 'wrong-fence'
    | 'unclosed'
    | 'wrong-close'
    | 'wrong-format'
  /** Offsets of what is wrong. */
  readonly start: number
  readonly end: number
  /** What the engine does because of it ("Jekyll shows the front matter as text and publishes the post without a title"). */
  readonly consequence: string
  /** What to write ("Close it with a line of exactly `---`"). */
  readonly remedy: string
  /** The text for the range, where there is only one right one. */
  readonly repair?: string
}

/** What the engine does with syntax that its parser refuses. */
export interface SyntaxConsequence {
  /** The parsers that read it; only what all of them refuse counts as an error. */
  readonly parsers: readonly Parser[]
  /** Faults that the engine mends before its parser sees them. */
  readonly mends?: readonly SyntaxCause[]
  /** A sentence: "Jekyll publishes the post without front matter at today's address". */
  readonly sentence: string
}

/** A key the engine knows. */
export interface KnownKey {
  readonly name: string
  /** What the engine expects there. */
  readonly type: 'text' | 'date' | 'flag' | 'list' | 'map' | 'number'
  /** `always`: no post without it; `unless-file-name`: the file name can give it instead. */
  readonly required?: 'always' | 'unless-file-name'
  /** What happens when it is missing, for required keys. */
  readonly without?: string
  /** What happens when it holds an empty text or list, where that is not the same as `without`. */
  readonly whenEmpty?: string
  /** Names under which blogs keep the same thing where the engine does not care. */
  readonly otherNames?: readonly string[]
}

/** Our model of one site generator: what it accepts and what it does. */
export interface EngineProfile {
  readonly id: EngineId
  /** As people write it: "Jekyll". */
  readonly name: string
  /** Whether the folder is the root of such a site: `sure` when a config file says so, `likely` when only the layout does. */
  detect(folder: SiteFolder): 'sure' | 'likely' | undefined
  readSettings(folder: SiteFolder): SiteSettings
  /** Globs, relative to the root, of where the engine keeps posts and drafts. */
  postPatterns(settings: SiteSettings): readonly string[]
  /** What a path (relative to the root) is to the engine. */
  kindOf(path: string, settings: SiteSettings): PostKind
  /** Reads a file name (the last part of the path); without settings, as a site does that has none. */
  readFileName(name: string, kind: PostKind, settings?: SiteSettings): FileNameReading
  /** Whether the engine takes the front matter; `undefined` when it does. `text` is the whole post. */
  judgeFences(frontMatter: FrontMatter | undefined, text: string): FenceFault | undefined
  /** What happens on a syntax error in this format. */
  onSyntaxError(format: FrontMatter['format']): SyntaxConsequence
  /** Whether `Title` is `title`. */
  readonly foldsKeys: boolean
  readonly keys: readonly KnownKey[]
  /** Whether front matter is `Key: value` lines without YAML's rules. */
  readonly readsHeaderLines?: boolean
  /** Whether the first of two equal keys counts, and not the last. */
  readonly takesFirstKey?: boolean
  /** What the engine makes of the value of a date key. */
  readDate(value: Scalar, site: Site, key?: string): DateReading
  /** A date and time as this engine reads it right; `2024-05-06 09:30:00 +0900` when left out. */
  readonly dateForm?: string
  /** Which date wins where the file name and the front matter disagree, a sentence; absent where the engine does not look at the name. */
  readonly fileNameDate?: string
  /** The date keys that say when a post may appear, the one that counts most first; `date` alone when left out. */
  readonly publicationKeys?: readonly string[]
  /** The date key behind which a post is no longer published. */
  readonly expiryKeys?: readonly string[]
  /**
   * What comes of a key with which people keep a post back (`draft`, `published`, `status`); `undefined` for others.
   * Absent where the engine leaves drafts to the site's own code.
   */
  readDraft?(key: string, value: Value, settings: SiteSettings): DraftReading | undefined
  /** The line that keeps a post back: `published: false`. */
  readonly draftLine?: string
  /** What the engine makes of a value that is meant as text; `undefined` where it is that text, or nothing is known. */
  readText?(value: Scalar, key: string, settings: SiteSettings): TextReading | undefined
  /** What the engine makes of a single value where a list of names belongs; `undefined` where it is the list that is meant. */
  readNames?(value: Scalar, key: string): TextReading | undefined
  /** Tables outside of which a key of the site's own is passed over, by key; `''` for any other key. */
  readonly ownTables?: Readonly<Record<string, string>>
  /** Whether a bare address in the text becomes a link. */
  readonly linksBareUrls: boolean
  /**
   * The address that a post is published under, without the site's base path and not percent-encoded; `undefined` where
   * it is not certain. Absent where the site's own code makes addresses.
   */
  urlOf?(post: Post, settings: SiteSettings, day: PostDay): string | undefined
  /** Where the site keeps what its posts point at; absent where that is for the site's own code to say. */
  places?(settings: SiteSettings): SitePlaces
  /**
   * What becomes of the template language in a post's body, code or not, in the order of the text. Absent where the
   * engine keeps templates out of posts, or out of their code.
   */
  judgeTemplates?(post: Post, settings: SiteSettings): readonly TemplateFate[]
}
