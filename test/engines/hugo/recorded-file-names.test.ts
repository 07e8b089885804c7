import * as assert from 'uvu/assert'
import {kindOf} from '../../../src/engines/hugo/post-paths.ts'
import {describe} from '../../describe.ts'
import {describeComparison} from '../describe-comparison.ts'
import {siteOf} from '../recording.ts'
import {compareFileNames} from './compare-file-names.ts'

const comparison = compareFileNames()
describeComparison(comparison)

describe('hugo/post-paths of the recorded paths', (it) => {
  const {settings} = siteOf('hugo', 0, {dayInFileName: true, postFolders: ['content']})
  for (const {given} of comparison.answers.filter(({exception}) => exception !== undefined)) {
    it(`takes ${given} for a post`, () => assert.is(kindOf(given, settings), 'post'))
  }
})
