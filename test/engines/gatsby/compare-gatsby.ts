import {gatsby} from '../../../src/engines/gatsby/gatsby.ts'
import type {Comparison} from '../comparison.ts'
import {compareRecordings} from '../javascript/compare-recordings.ts'

/** Holds the profile of Gatsby against the recordings of gray-matter, with which its sites read posts. */
export function compareGatsby(): readonly Comparison[] {
  return compareRecordings({
    profile: gatsby,
    jsYaml: 3,
    settingsIn: () => ({}),
    untitled: (title) => title === '' || title === null || title === undefined,
    exceptions: {
      'an open quote stops the build, which is no matter of dates': /^'23$/,
      'a plugin reads MDX, which is not recorded': /\.mdx$/,
      'js-yaml 3 takes what follows `?` for another key': /^---\ntitle: \? a\n/
    }
  })
}
