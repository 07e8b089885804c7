import {next} from '../../../src/engines/next/next.ts'
import type {Comparison} from '../comparison.ts'
import {compareRecordings} from '../javascript/compare-recordings.ts'

/** Holds the profile of Next against the recordings of Contentlayer, with which many of its sites read posts. */
export function compareNext(): readonly Comparison[] {
  return compareRecordings({
    profile: next,
    jsYaml: 4,
    settingsIn: (timeZone) => ({timeZone, reader: 'contentlayer'}),
    untitled: (title) => title === null,
    exceptions: {
      'Contentlayer leaves out what js-yaml 3 takes, with which other sites read':
        /^---\n(?:title: "a\nb"|title: \? a|\ttitle: a|title: a\ntags:(?:\n\t- x| \[x,, y\]))\n---\n/,
      'Contentlayer leaves the post out for its date, which is read by itself': /^date: nonsense$/m,
      'Contentlayer keeps the carriage return at the end of the last value': /^---.*\r\n---/s
    }
  })
}
