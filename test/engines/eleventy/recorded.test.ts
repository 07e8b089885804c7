import {eleventy} from '../../../src/engines/eleventy/eleventy.ts'
import {describeRecordings} from '../javascript/describe-recordings.ts'

describeRecordings({
  profile: eleventy,
  jsYaml: 4,
  settingsIn: () => ({}),
  untitled: (title) => title === null,
  exceptions: {
    '---\ntitle: a\ntags: 2023\n---\ntext\n': 'Eleventy stops at tags that are a number, which is no matter of syntax',
    '---\ntitle: a\ndate: nonsense\nlastmod: 2022-01-01\n---\ntext\n':
      'Eleventy stops at the date, which is read elsewhere'
  }
})
