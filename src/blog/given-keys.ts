import type {SiteSettings} from '../engines/engine.ts'

/** The keys that the site's config gives to a post, so that its front matter need not. `sitePath` is relative to the site's root. */
export function givenKeys({defaults}: SiteSettings, sitePath: string): ReadonlySet<string> {
  const given = defaults.filter(({folder}) => folder === '' || sitePath.startsWith(`${folder}/`))
  return new Set(given.flatMap(({keys}) => keys))
}
