import type {EngineProfile} from '../engine.ts'
import {readWithGrayMatter} from '../javascript/read-with-gray-matter.ts'
import {detectSite} from './detect-site.ts'
import {knownKeys} from './known-keys.ts'
import {kindOf, postPatterns} from './post-paths.ts'
import {readDate} from './read-date.ts'
import {readDraft} from './read-draft.ts'
import {readFileName} from './read-file-name.ts'
import {readSettings} from './read-settings.ts'
import {readNames, readText} from './read-text.ts'
import {urlOf} from './url-of.ts'

const OWN = 'takes title and day from the first heading and the file name, and loses the authors and tags'

/** The blog plugin of Docusaurus 3, which reads front matter with @11ty/gray-matter and js-yaml 4. */
export const docusaurus: EngineProfile = {
  id: 'docusaurus',
  name: 'Docusaurus',
  detect: detectSite,
  readSettings,
  postPatterns,
  kindOf,
  readFileName,
  ...readWithGrayMatter({
    engine: 'Docusaurus',
    shown: `Docusaurus shows the front matter as text, ${OWN}`,
    absent: `Docusaurus publishes the post: it takes title and day from the first heading and the file name`,
    yaml: ['js-yaml-4']
  }),
  keys: knownKeys,
  readDate,
  dateForm: '2024-05-06T09:30:00+09:00',
  readDraft,
  draftLine: 'draft: true',
  readText,
  readNames,
  fileNameDate: 'Docusaurus takes the date in the front matter, and the day in the file name for the address alone',
  linksBareUrls: true,
  urlOf,
  places: ({postFolders, staticFolders}) => ({
    roots: staticFolders ?? ['static'],
    beside: 'always',
    pages: [...postFolders, '']
  })
}
