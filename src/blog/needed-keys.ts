import type {EngineProfile} from '../engines/engine.ts'
import {fileNameOf} from '../post/file-name-of.ts'
import type {KeyHabit} from './conventions.ts'
import type {PostFacts} from './facts.ts'

/**
 * The keys without which the engine cannot publish a post as it should, each with what the engine does then. Where the
 * engine is not known, a key that the other posts of the blog mostly do without is not needed: theirs has another name.
 * `habits` and `readable` count all posts of the blog.
 */
export function neededKeys(
  engine: EngineProfile,
  post: PostFacts,
  habits: ReadonlyMap<string, KeyHabit>,
  readable: number
): Map<string, string> {
  const name = fileNameOf(post.sitePath)
  const {range, fault} = engine.readFileName(name, post.kind === 'draft' ? 'draft' : 'post')
  // Where the file is skipped for its name, a date would not help.
  const isSkipped = fault !== undefined && range === undefined
  const needsDate = post.kind !== 'draft' && post.day === undefined && !isSkipped
  const needed = new Map<string, string>()
  for (const {name: key, required, without, whenEmpty, otherNames = []} of engine.keys) {
    if (required !== 'always' && !(required === 'unless-file-name' && needsDate)) continue
    if (otherNames.some((other) => post.fields[other]?.filled)) continue
    if (engine.id === 'generic' && othersDoWithout(habits.get(key), readable, post.fields[key] !== undefined)) continue
    const {none, quoted} = post.fields[key] ?? {}
    needed.set(key, ((none || quoted) && whenEmpty) || without || `${engine.name} needs it`)
  }
  return needed
}

/** `readable` posts have front matter that can be read, the post at hand among them. */
function othersDoWithout(
  {filled, empty}: KeyHabit = {filled: 0, empty: 0},
  readable: number,
  hasKey: boolean
): boolean {
  const others = readable - 1
  const withKey = filled + empty - (hasKey ? 1 : 0)
  return withKey * 2 < others
}
