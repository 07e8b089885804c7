import type {EngineProfile} from '../engine.ts'
import {joinPaths} from '../javascript/inner-path.ts'
import {judgeHandedDate} from '../javascript/judge-handed-date.ts'
import {readWithGrayMatter} from '../javascript/read-with-gray-matter.ts'
import {detectSite} from './detect-site.ts'
import {knownKeys} from './known-keys.ts'
import {kindOf, postPatterns} from './post-paths.ts'
import {readFileName} from './read-file-name.ts'
import {readSettings} from './read-settings.ts'
import {urlOf} from './url-of.ts'

/** VitePress 1, which reads front matter with gray-matter 4 (js-yaml 3) and hands it to the site's own code. */
export const vitepress: EngineProfile = {
  id: 'vitepress',
  name: 'VitePress',
  detect: detectSite,
  readSettings,
  postPatterns,
  kindOf,
  readFileName,
  ...readWithGrayMatter({
    engine: 'VitePress',
    shown: 'VitePress shows the front matter as text and publishes the post without it',
    absent: 'VitePress publishes the post, and takes the title from its first heading',
    yaml: ['js-yaml-3']
  }),
  keys: knownKeys,
  readDate: (value, {settings}) => judgeHandedDate(value, {engine: 'VitePress', zone: settings.timeZone}),
  linksBareUrls: true,
  urlOf,
  places: ({permalinks, staticFolders}) => {
    const source = Object.keys(permalinks ?? {})[0]
    return {
      roots: staticFolders ?? (source === undefined ? [] : [joinPaths(source, 'public')]),
      beside: 'always',
      pages: [source ?? '']
    }
  }
}
