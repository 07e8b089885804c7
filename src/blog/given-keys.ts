import type {EngineProfile, Site} from '../engines/engine.ts'
import {fileNameOf} from '../post/file-name-of.ts'
import type {PostFacts} from './facts.ts'

/** The keys that a post gets from the site's config, or from its file name, so that its front matter need not have them. */
export function givenKeys({settings}: Site, engine: EngineProfile, {sitePath, kind}: PostFacts): ReadonlySet<string> {
  const given = settings.defaults.filter(({folder}) => folder === '' || sitePath.startsWith(`${folder}/`))
  const name = fileNameOf(sitePath)
  const isDated = engine.fileNameDate !== undefined && engine.readFileName(name, kind, settings).day !== undefined
  const dates = isDated ? engine.keys.filter(({required}) => required === 'unless-file-name') : []
  return new Set([...given.flatMap(({keys}) => keys), ...dates.map((key) => key.name)])
}
