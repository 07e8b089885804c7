import type {EngineId} from '../../../src/engines/engine.ts'
import {largest} from '../../../src/post/find-excess.ts'
import {bodyUnits} from './body-units.ts'
import {frontMatterUnits, headerUnits, jsonUnits, tomlUnits} from './front-matter-units.ts'
import type {Unit} from './unit.ts'

/** A text that can be made as long as one likes, of one thing again and again. */
export interface GrowingText {
  readonly name: string
  readonly engine: EngineId
  readonly path: string
  /** The most characters of it that are read; any number when left out. */
  readonly longest?: number
  /** The text with so many characters, or a few less. */
  ofLength(length: number): string
}

const open = '---\ntitle: The winter garden\ndate: 2024-01-02 09:30:00 +0900\n---\n'

/** What stands around the units of a kind. */
interface Frame extends Pick<GrowingText, 'engine' | 'path' | 'longest'> {
  readonly kind: string
  readonly units: Readonly<Record<string, Unit>>
  readonly head: string
  readonly tail: string
}

/** Makes the growing texts of all kinds of units that there are. */
export function listGrowingTexts(): GrowingText[] {
  const jekyll = {engine: 'jekyll', path: '_posts/2024-01-02-a.md'} as const
  const hugo = {engine: 'hugo', path: 'content/posts/a.md'} as const
  const longest = largest
  const frames: readonly Frame[] = [
    {...jekyll, kind: 'YAML', units: frontMatterUnits, head: '---\n', tail: '\n---\nText.\n', longest},
    {...jekyll, kind: 'unclosed YAML', units: frontMatterUnits, head: '---\n', tail: ''},
    {...hugo, kind: 'TOML', units: tomlUnits, head: '+++\n', tail: '\n+++\nText.\n', longest},
    {...hugo, kind: 'JSON', units: jsonUnits, head: '{\n', tail: '\n}\nText.\n', longest},
    {engine: 'pelican', path: 'content/a.md', kind: 'headers', units: headerUnits, head: '', tail: '\n\nText.\n'},
    {...jekyll, kind: 'body', units: bodyUnits, head: open, tail: '\n'},
    {...hugo, kind: 'body without front matter', units: bodyUnits, head: '', tail: ''},
    {engine: 'docusaurus', path: 'blog/2024-01-02-a.mdx', kind: 'MDX body', units: bodyUnits, head: open, tail: '\n'}
  ]
  return frames.flatMap(({kind, units, head, tail, ...place}) =>
    Object.entries(units).map(([name, unit]) => ({
      ...place,
      name: `${kind}: ${name}`,
      ofLength: (length: number) => head + repeat(unit, length - head.length - tail.length) + tail
    }))
  )
}

function repeat(unit: Unit, length: number): string {
  if (typeof unit === 'string') return unit.repeat(Math.max(0, Math.floor(length / unit.length)))
  const parts: string[] = []
  let index = 0
  for (let left = length; left > 0; left -= parts.at(-1)?.length ?? left) parts.push(unit(index++))
  return parts.join('')
}
