import * as assert from 'uvu/assert'
import {UserError} from '../../src/run/user-error.ts'
import {describe} from '../describe.ts'
import {withFolder} from '../folder.ts'
import {lintIn} from './lint-in.ts'

describe('run/resolve-site', (it) => {
  it('gives up the files of a site that take too long to read', () =>
    withFolder({'_config.yml': '"'.repeat(400_000), '_posts/2024-05-06-a.md': 'Text.\n'}, async (cwd) => {
      const start = process.cpuUsage()
      const error: unknown = await lintIn(cwd, ['.'], {maxSeconds: 0.5}).catch((reason: unknown) => reason)
      assert.instance(error, UserError)
      const advice = 'see whether its config is what it should be, or set `maxSeconds`'
      assert.is(
        error instanceof UserError && error.message,
        `The files of the site around \`${cwd}/_posts\` take longer than 0.5 seconds to read: ${advice}`
      )
      assert.ok(process.cpuUsage(start).user < 5_000_000)
    }))
})
