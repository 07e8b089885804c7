import {readFileSync} from 'node:fs'
import type {EngineId, Site, SiteSettings} from '../../src/engines/engine.ts'
import {findEntry} from '../../src/post/find-entry.ts'
import type {Scalar} from '../../src/post/front-matter.ts'
import {readFrontMatter} from '../../src/post/read-front-matter.ts'
import type {RecordingName} from './comparison.ts'

/** Reads what a real engine did, as recorded in fixtures/engines; `recorded` is its name and version. */
export function readRecording<T>(engine: EngineId, name: RecordingName): T & {readonly recorded: string} {
  return JSON.parse(readFileSync(new URL(`../../fixtures/engines/${engine}/${name}.json`, import.meta.url), 'utf8'))
}

/** A site in memory. */
export function siteOf(engine: EngineId, now: number, settings: Partial<SiteSettings> = {}): Site {
  return {engine, root: '', now, settings: {future: false, postFolders: [''], defaults: [], notes: [], ...settings}}
}

/** The value of `date` in a post whose front matter is sound; an empty one as the engines are asked about it. */
export function readDateScalar(text: string, options: {readonly lines?: boolean} = {}): Scalar | undefined {
  const frontMatter = readFrontMatter(text, options)
  if (!frontMatter || frontMatter.faults.length > 0) return undefined
  const value = findEntry(frontMatter, 'date', {fold: true})?.value
  if (value?.type === 'empty') return {...value, type: 'scalar', style: 'plain', source: '', text: ''}
  return value?.type === 'scalar' ? value : undefined
}
