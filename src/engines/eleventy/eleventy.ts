import type {EngineProfile} from '../engine.ts'
import {readWithGrayMatter} from '../javascript/read-with-gray-matter.ts'
import {detectSite} from './detect-site.ts'
import {judgeTemplates} from './judge-templates.ts'
import {knownKeys} from './known-keys.ts'
import {kindOf, postPatterns} from './post-paths.ts'
import {readDate} from './read-date.ts'
import {readFileName} from './read-file-name.ts'
import {readSettings} from './read-settings.ts'
import {readNames, readText} from './read-text.ts'
import {urlOf} from './url-of.ts'

/** Eleventy 3 with js-yaml 4 and Luxon, or 4 where the site's files say so. */
export const eleventy: EngineProfile = {
  id: 'eleventy',
  name: 'Eleventy',
  detect: detectSite,
  readSettings,
  postPatterns,
  kindOf,
  readFileName,
  ...readWithGrayMatter({
    engine: 'Eleventy',
    shown: 'Eleventy shows the front matter as text and publishes the post without title, layout and tags',
    absent: 'Eleventy publishes the post without title, layout and tags of its own',
    yaml: ['js-yaml-4']
  }),
  keys: knownKeys,
  readDate,
  readText,
  readNames,
  dateForm: '2024-05-06T09:30:00+09:00',
  fileNameDate: 'Eleventy takes the date in the front matter and passes over the day in the file name',
  linksBareUrls: false,
  judgeTemplates,
  places: () => ({roots: [], beside: 'unknown', pages: []}),
  urlOf
}
