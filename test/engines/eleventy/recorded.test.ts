import {eleventy} from '../../../src/engines/eleventy/eleventy.ts'
import {describeDrafts} from '../javascript/describe-drafts.ts'
import {describeRecordings} from '../javascript/describe-recordings.ts'

describeRecordings({
  profile: eleventy,
  jsYaml: 4,
  settingsIn: () => ({}),
  untitled: (title) => title === null,
  exceptions: {
    'Eleventy stops at tags that are a number, which is no matter of syntax': /^---\ntitle: a\ntags: 2023\n/,
    'Eleventy stops at the date, which is read by itself': /^date: nonsense$/m
  }
})

describeDrafts(eleventy)
