import type {Scalar} from '../../post/front-matter.ts'
import type {DateReading} from '../date-reading.ts'
import type {EngineProfile, Site} from '../engine.ts'
import {detectSite} from './detect-site.ts'
import {judgeFences} from './judge-fences.ts'
import {judgeTemplates} from './judge-templates.ts'
import {knownKeys} from './known-keys.ts'
import {kindOf, postPatterns} from './post-paths.ts'
import {readDate} from './read-date.ts'
import {readDraft} from './read-draft.ts'
import {readFileName} from './read-file-name.ts'
import {readSettings} from './read-settings.ts'
import {readNames, readText} from './read-text.ts'
import {urlOf} from './url-of.ts'

const SYNTAX_ERROR =
  'Jekyll drops the whole front matter and publishes the post without a title, at an address with the day of the build'

/** Jekyll itself reads `date` alone; the Liquid filters for dates read others the same way (`filters/date_filters.rb`). */
function readForPlugins(value: Scalar, site: Site): DateReading {
  if (value.text.trim() === '') return {outcome: 'text', note: 'Jekyll takes it for missing'}
  const reading = readDate(value, site)
  if (reading.outcome !== 'rejected') return reading
  return {...reading, note: 'Themes and plugins that show it, such as jekyll-seo-tag, stop the build or leave it out'}
}

/** Jekyll 4.4 with safe_yaml and Ruby 3.1. */
export const jekyll: EngineProfile = {
  id: 'jekyll',
  name: 'Jekyll',
  detect: detectSite,
  readSettings,
  postPatterns,
  kindOf,
  readFileName,
  judgeFences,
  onSyntaxError: () => ({parsers: ['psych'], sentence: SYNTAX_ERROR}),
  foldsKeys: false,
  keys: knownKeys,
  readDate: (value, site, key = 'date') => (key === 'date' ? readDate(value, site) : readForPlugins(value, site)),
  readDraft,
  draftLine: 'published: false',
  readText,
  readNames,
  fileNameDate: 'Jekyll takes the date in the front matter and passes over the day in the file name',
  linksBareUrls: false,
  judgeTemplates,
  urlOf,
  // Jekyll copies every file below its source that it does not make a page of.
  places: ({postFolders}) => ({roots: postFolders, beside: 'unknown', pages: postFolders})
}
