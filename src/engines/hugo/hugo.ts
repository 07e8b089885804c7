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

const PARSERS = {yaml: ['go-yaml', 'goccy'], toml: ['toml'], json: ['json'], lines: []} as const

/** Hugo 0.111 as recorded, and what has changed since as its sources say: dates in 0.136, YAML in 0.152. */
export const hugo: EngineProfile = {
  id: 'hugo',
  name: 'Hugo',
  detect: detectSite,
  readSettings,
  postPatterns,
  kindOf,
  readFileName,
  judgeFences,
  onSyntaxError: (format) => ({parsers: PARSERS[format], sentence: 'Hugo stops the whole build'}),
  foldsKeys: true,
  keys: knownKeys,
  readDate,
  publicationKeys: ['publishDate', 'pubdate', 'published', 'date'],
  expiryKeys: ['expiryDate', 'unpublishdate'],
  readDraft,
  draftLine: 'draft: true',
  readText,
  readNames,
  linksBareUrls: true,
  urlOf,
  places: ({contentFolder = 'content', staticFolders}) => ({
    // Themes and render hooks look for images in `assets` too, and the files of a bundle have addresses of their own.
    roots: staticFolders ?? ['static', 'assets', contentFolder],
    themes: [
      {folder: 'themes', root: 'static'},
      {folder: 'themes', root: 'assets'}
    ],
    beside: 'bundle',
    pages: [contentFolder]
  })
}
