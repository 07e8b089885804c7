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

/** Hexo 8 with hexo-front-matter 4 (js-yaml 4), or 5 where the site's lock file says so. */
export const hexo: EngineProfile = {
  id: 'hexo',
  name: 'Hexo',
  detect: detectSite,
  readSettings,
  postPatterns,
  kindOf,
  readFileName,
  judgeFences,
  onSyntaxError: (format) =>
    format === 'json'
      ? {parsers: ['json'], sentence: 'Hexo shows the front matter as text and publishes the post without a title'}
      : {
          parsers: ['js-yaml-4'],
          // hexo-front-matter makes blanks of tabs at the start of a line.
          mends: ['tab-indent'],
          sentence: 'Hexo leaves the post out and builds the rest of the site'
        },
  foldsKeys: false,
  keys: knownKeys,
  readDate,
  dateForm: '2024-05-06 09:30:00',
  readDraft,
  draftLine: 'published: false',
  readText,
  readNames,
  fileNameDate: 'Hexo takes the date in the front matter and passes over the day in the file name',
  linksBareUrls: true,
  urlOf,
  places: ({postFolders, ownFolders}) => ({
    roots: postFolders,
    themes: [{folder: 'themes', root: 'source'}],
    beside: ownFolders ? 'own-folder' : 'unknown',
    pages: postFolders
  })
}
