import {gatsby} from '../../../src/engines/gatsby/gatsby.ts'
import {describeDrafts} from '../javascript/describe-drafts.ts'
import {describeRecordings} from '../javascript/describe-recordings.ts'

describeRecordings({
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

describeDrafts(gatsby)
