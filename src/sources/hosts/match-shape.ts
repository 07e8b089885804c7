import {readAddress} from '../address/read-address.ts'
import {remember} from '../address/remember.ts'
import {type CompiledPattern, compilePattern} from './compile-pattern.ts'
import {findProfile, plainHost} from './find-profile.ts'
import type {HostProfile, ShapeKind} from './host-profile.ts'

/** The shape an address has on a site we know. */
export interface ShapeMatch {
  readonly profile: HostProfile
  readonly kind: ShapeKind
  /** A noun phrase: "a member's profile". */
  readonly name: string
  /** The part that carries the item's number, where the pattern names one. */
  readonly id?: string
}

interface CompiledShape {
  readonly kind: ShapeKind | 'unknown'
  readonly name: string
  readonly patterns: readonly CompiledPattern[]
}

/** Longer addresses carry data and are no permalinks; this also bounds the work of a pattern. */
const longestAddress = 2000

const compiled = new Map<HostProfile, readonly CompiledShape[]>()

/** Finds the first shape that fits; `undefined` for unknown hosts and for unknown pages of known ones. */
export const matchShape: (url: string) => ShapeMatch | undefined = remember((url) => {
  const parts = url.length > longestAddress ? undefined : readAddress(url)
  const profile = parts && findProfile(parts.hostName)
  if (!profile) return undefined
  const host = plainHost(parts.hostName)
  const path = url.slice(parts.path.start, parts.path.end)
  const parameters = readParameters(parts.query ? url.slice(parts.query.start, parts.query.end) : '')
  for (const {kind, name, patterns} of shapesOf(profile)) {
    for (const pattern of patterns) {
      if (pattern.host !== undefined && pattern.host !== host) continue
      const found = pattern.path.exec(path)
      const complete = [...pattern.query].every(([key, value]) => holds(parameters.get(key), value))
      if (!found || !complete) continue
      const id = found.groups?.id
      return kind === 'unknown' || (kind === 'home' && asksForMore(url))
        ? undefined
        : {profile, kind, name, ...(id !== undefined && {id})}
    }
  }
  return undefined
})

/** A parameter that is missing or empty fits nothing, `*` included. */
function holds(written: string | undefined, value: RegExp): boolean {
  return written !== undefined && written !== '' && value.test(written)
}

/** A home page with a query or a fragment of its own is another page (`/?title=a`, `/#!/jane`): which one, nobody knows. */
function asksForMore(url: string): boolean {
  return /[?&](?!utm_|lang=|hl=|ref=)[^&#=]{1,99}=|#.{0,99}[!/=]/.test(url)
}

function shapesOf(profile: HostProfile): readonly CompiledShape[] {
  const known = compiled.get(profile)
  if (known) return known
  const shapes = profile.shapes.map(([kind, name, ...patterns]) => ({
    kind,
    name,
    patterns: patterns.map(compilePattern)
  }))
  compiled.set(profile, shapes)
  return shapes
}

function readParameters(query: string): ReadonlyMap<string, string> {
  return new Map(
    query.split('&').map((parameter) => {
      const equals = parameter.indexOf('=')
      return equals === -1 ? [parameter, ''] : [parameter.slice(0, equals), parameter.slice(equals + 1)]
    })
  )
}
