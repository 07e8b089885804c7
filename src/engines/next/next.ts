import type {EngineProfile} from '../engine.ts'
import {readWithGrayMatter} from '../javascript/read-with-gray-matter.ts'
import {detectSite} from './detect-site.ts'
import {knownKeys} from './known-keys.ts'
import {kindOf, postPatterns} from './post-paths.ts'
import {readDate} from './read-date.ts'
import {readFileName} from './read-file-name.ts'
import {readSettings} from './read-settings.ts'

/**
 * Next.js, which leaves front matter to the site: Contentlayer 0.3 (gray-matter 4 with `yaml` 2), gray-matter 4 by itself
 * (js-yaml 3), or code that is not known. Judged by what holds for all of them, dates by the reader that the site names.
 */
export const next: EngineProfile = {
  id: 'next',
  name: 'Next.js',
  detect: detectSite,
  readSettings,
  postPatterns,
  kindOf,
  readFileName,
  ...readWithGrayMatter({
    engine: 'Next.js',
    shown: 'Next.js gives the site the front matter as text: the post is left out, or published without title and date',
    absent: 'Next.js gives the site no title and no date: the post is left out, or published without them',
    yaml: ['js-yaml-3', 'yaml'],
    refuses: 'stops the whole build, or the post is left out',
    runsOn: 'stops the whole build, or the post is left out or empty'
  }),
  keys: knownKeys,
  readDate,
  linksBareUrls: true,
  places: () => ({roots: ['public'], beside: 'unknown', pages: []})
}
