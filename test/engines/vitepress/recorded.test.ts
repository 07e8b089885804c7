import {vitepress} from '../../../src/engines/vitepress/vitepress.ts'
import {describeDrafts} from '../javascript/describe-drafts.ts'
import {describeRecordings} from '../javascript/describe-recordings.ts'

describeRecordings({
  profile: vitepress,
  jsYaml: 3,
  settingsIn: () => ({}),
  untitled: (title) => title === null,
  exceptions: {
    'an open quote stops the build, which is no matter of dates': /^'23$/,
    'js-yaml 3 takes what follows `?` for another key': /^---\ntitle: \? a\n/
  }
})

describeDrafts(vitepress)
