import type {EngineProfile} from '../engine.ts'
import {detectSite} from './detect-site.ts'
import {judgeFences} from './judge-fences.ts'
import {knownKeys} from './known-keys.ts'
import {kindOf, postPatterns} from './post-paths.ts'
import {readDate} from './read-date.ts'
import {readFileName} from './read-file-name.ts'
import {readSettings} from './read-settings.ts'

/** Astro's content collections, read with js-yaml 4 or smol-toml and judged by the schema of the site. */
export const astro: EngineProfile = {
  id: 'astro',
  name: 'Astro',
  detect: detectSite,
  readSettings,
  postPatterns,
  kindOf,
  readFileName,
  judgeFences,
  onSyntaxError: (format) => ({
    parsers: format === 'toml' ? ['toml'] : ['js-yaml-4'],
    sentence: 'Astro stops the whole build'
  }),
  foldsKeys: false,
  keys: knownKeys,
  readDate,
  dateForm: '2024-05-06T09:30:00+09:00',
  linksBareUrls: true,
  places: ({staticFolders}) => ({roots: staticFolders ?? ['public'], beside: 'always', pages: []})
}
