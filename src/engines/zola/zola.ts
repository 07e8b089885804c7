import type {EngineProfile} from '../engine.ts'
import {detectSite} from './detect-site.ts'
import {judgeFences} from './judge-fences.ts'
import {knownKeys} from './known-keys.ts'
import {kindOf, postPatterns} from './post-paths.ts'
import {readDate} from './read-date.ts'
import {readDraft} from './read-draft.ts'
import {readFileName} from './read-file-name.ts'
import {readSettings} from './read-settings.ts'
import {urlOf} from './url-of.ts'

const PARSERS = {yaml: ['serde-yaml'], toml: ['toml'], json: ['json'], lines: []} as const

/** Zola as its sources of 2026 say (getzola/zola, after 0.22): it was read and not run, so there is no recording of it. */
export const zola: EngineProfile = {
  id: 'zola',
  name: 'Zola',
  detect: detectSite,
  readSettings,
  postPatterns,
  kindOf,
  readFileName,
  judgeFences,
  onSyntaxError: (format) => ({parsers: PARSERS[format], sentence: 'Zola stops the whole build'}),
  foldsKeys: false,
  keys: knownKeys,
  readDate,
  readDraft,
  draftLine: 'draft: true',
  ownTables: {tags: 'taxonomies', categories: 'taxonomies', '': 'extra'},
  fileNameDate: 'Zola takes the date in the front matter and passes over the day in the file name',
  linksBareUrls: false,
  urlOf,
  places: () => ({
    roots: ['static', 'content'],
    themes: [{folder: 'themes', root: 'static'}],
    beside: 'bundle',
    pages: ['content']
  })
}
