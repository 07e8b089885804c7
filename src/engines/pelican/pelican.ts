import type {EngineProfile} from '../engine.ts'
import {detectSite} from './detect-site.ts'
import {judgeFences} from './judge-fences.ts'
import {knownKeys} from './known-keys.ts'
import {kindOf, postPatterns} from './post-paths.ts'
import {readDate} from './read-date.ts'
import {readDraft} from './read-draft.ts'
import {readFileName} from './read-file-name.ts'
import {readSettings} from './read-settings.ts'
import {readNames, readText} from './read-text.ts'
import {urlOf} from './url-of.ts'

/** Pelican 4.8 with Python-Markdown 3.4 and dateutil 2.8. Its header lines are no YAML, and nothing in them is an error. */
export const pelican: EngineProfile = {
  id: 'pelican',
  name: 'Pelican',
  detect: detectSite,
  readSettings,
  postPatterns,
  kindOf,
  readFileName,
  judgeFences,
  onSyntaxError: () => ({parsers: [], sentence: 'Pelican takes the line as it is'}),
  foldsKeys: true,
  keys: knownKeys,
  readsHeaderLines: true,
  takesFirstKey: true,
  readDate,
  readDraft,
  draftLine: 'status: draft',
  readText,
  readNames,
  fileNameDate: 'Pelican takes the date in the front matter and passes over the day in the file name',
  linksBareUrls: false,
  places: ({contentFolder}) => ({
    roots: [],
    beside: 'unknown',
    pages: contentFolder === undefined ? [] : [contentFolder]
  }),
  urlOf
}
