import {existsSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {describe} from '../describe.ts'
import {withFolder} from '../folder.ts'
import {type Result, runAt} from './run-in.ts'
import {withRepository, write} from './with-repository.ts'

const todo = '# Hi\n\nTODO\n'
const setting = (severity: string): string => `plugins:\n  - - post-lint\n    - rules: {no-todo: ${severity}}\n`
const code = `import fs from 'node:fs'\nfs.writeFileSync('ran', '')\nexport default {}\n`

describe('post-lint --untrusted --since', (it) => {
  it('takes the config from the base, not from the change', async () => {
    await withRepository({'.remarkrc.yml': setting('error')}, async (folder) => {
      write(folder, 'posts/a.md', todo)
      write(folder, '.remarkrc.yml', setting('off'))
      assert.equal(outcome(await check(folder)), [1, 'error'])
      assert.equal(outcome(await runAt(folder, ['--since', 'HEAD'])), [0, undefined])
    })
  })

  it('does not see a config that the change brings, code neither', async () => {
    await withRepository({'posts/b.md': '# Hi\n'}, async (folder) => {
      write(folder, 'posts/a.md', todo)
      write(folder, 'posts/.remarkrc.json', '{"plugins": ["no-such-plugin"]}')
      write(folder, '.remarkrc.js', code)
      assert.equal(outcome(await check(folder)), [0, 'warning'])
      assert.equal(outcome(await check(join(folder, 'posts'))), [0, 'warning'])
      assert.not.ok(existsSync(join(folder, 'ran')))
    })
  })

  it('takes the config that is named from the base too', async () => {
    await withRepository({'lint.yml': setting('error')}, async (folder) => {
      write(folder, 'posts/a.md', todo)
      write(folder, 'lint.yml', setting('off'))
      write(folder, 'new.yml', setting('off'))
      assert.equal(outcome(await check(folder, '--config', 'lint.yml')), [1, 'error'])
      const {stderr} = await check(folder, '--config', 'new.yml')
      assert.is(stderr, 'post-lint: new.yml: there is no such config file\n')
      assert.equal(outcome(await check(folder, '--no-config')), [0, 'warning'])
    })
  })

  it('takes a config that lies outside of the repository', async () => {
    await withFolder({'lint.yml': setting('error')}, async (outside) => {
      await withRepository({}, async (folder) => {
        write(folder, 'posts/a.md', todo)
        assert.equal(outcome(await check(folder, '--config', join(outside, 'lint.yml'))), [1, 'error'])
      })
    })
  })

  it('refuses code in the config of the base', async () => {
    await withRepository({'.remarkrc.js': code}, async (folder) => {
      write(folder, 'posts/a.md', todo)
      const {code: exitCode, stderr} = await check(folder)
      assert.is(exitCode, 2)
      const advice = 'write it as `.remarkrc.json`, or ignore it with `--no-config`'
      assert.is(
        stderr,
        `post-lint: .remarkrc.js: this config is JavaScript, which \`--untrusted\` does not run; ${advice}\n`
      )
      assert.not.ok(existsSync(join(folder, 'ran')))
    })
  })
})

function check(folder: string, ...argv: string[]): Promise<Result> {
  return runAt(folder, ['--untrusted', '--since', 'HEAD', ...argv])
}

/** The exit code, and the severity of what was found. */
function outcome({code, stdout}: Result): [number, string | undefined] {
  return [code, /\d (error|warning) /.exec(stdout)?.[1]]
}
