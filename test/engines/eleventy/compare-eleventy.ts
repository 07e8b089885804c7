import {eleventy} from '../../../src/engines/eleventy/eleventy.ts'
import type {Comparison} from '../comparison.ts'
import {compareRecordings} from '../javascript/compare-recordings.ts'

/** Holds the profile of Eleventy against its recordings. */
export function compareEleventy(): readonly Comparison[] {
  return compareRecordings({
    profile: eleventy,
    jsYaml: 4,
    settingsIn: () => ({}),
    untitled: (title) => title === null,
    exceptions: {
      'Eleventy stops at tags that are a number, which is no matter of syntax': /^---\ntitle: a\ntags: 2023\n/,
      'Eleventy stops at the date, which is read by itself': /^date: nonsense$/m
    }
  })
}
