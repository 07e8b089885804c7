import {vitepress} from '../../../src/engines/vitepress/vitepress.ts'
import type {Comparison} from '../comparison.ts'
import {compareRecordings} from '../javascript/compare-recordings.ts'

/** Holds the profile of VitePress against the recordings of the plugin with which it reads front matter. */
export function compareVitepress(): readonly Comparison[] {
  return compareRecordings({
    profile: vitepress,
    jsYaml: 3,
    settingsIn: () => ({}),
    untitled: (title) => title === null,
    exceptions: {
      'an open quote stops the build, which is no matter of dates': /^'23$/,
      'js-yaml 3 takes what follows `?` for another key': /^---\ntitle: \? a\n/
    }
  })
}
