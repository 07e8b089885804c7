import type {EngineProfile} from '../engine.ts'
import {readWithGrayMatter} from '../javascript/read-with-gray-matter.ts'
import {detectSite} from './detect-site.ts'
import {knownKeys} from './known-keys.ts'
import {kindOf, postPatterns} from './post-paths.ts'
import {readDate} from './read-date.ts'
import {readFileName} from './read-file-name.ts'
import {readSettings} from './read-settings.ts'

/** Gatsby 5 with gatsby-transformer-remark, which reads front matter with gray-matter 4 (js-yaml 3). */
export const gatsby: EngineProfile = {
  id: 'gatsby',
  name: 'Gatsby',
  detect: detectSite,
  readSettings,
  postPatterns,
  kindOf,
  readFileName,
  ...readWithGrayMatter({
    engine: 'Gatsby',
    shown: 'Gatsby shows the front matter as text and publishes the post without title and date',
    absent: 'Gatsby publishes the post without title and date',
    yaml: ['js-yaml-3']
  }),
  keys: knownKeys,
  readDate,
  linksBareUrls: true,
  places: () => ({roots: ['static'], beside: 'always', pages: []})
}
