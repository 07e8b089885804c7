import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {cleanEnvironment, runMeasured} from '../../../bench/measure/run-measured.ts'
import {describe} from '../../describe.ts'
import {withFolder} from '../../folder.ts'

const spin = 'const end = process.cpuUsage().user + 100_000; while (process.cpuUsage().user < end);'

describe('run-measured', (it) => {
  it('counts the processor time of a child and of its children, its memory, and its lines', () =>
    withFolder({}, (cwd) => {
      const script = `${spin}
        require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(spin)}])
        console.log(Buffer.alloc(2 ** 26, 1).length); console.error('two'); process.exitCode = 3`
      const surroundings = {env: cleanEnvironment(process.env), output: join(cwd, 'output')}
      const run = runMeasured({argv: [process.execPath, '-e', script], cwd}, surroundings)
      assert.is(run.code, 3)
      assert.is(run.lines, 2)
      assert.ok(run.cpu >= 0.2, `${run.cpu} s`)
      assert.ok(run.wall >= 0.2, `${run.wall} s`)
      assert.ok(run.peak > 64 && run.peak < 1_000, `${run.peak} MiB`)
    }))

  it('throws when there is no such program', () =>
    withFolder({}, (cwd) => {
      const surroundings = {env: {}, output: join(cwd, 'output')}
      assert.throws(
        () => runMeasured({argv: [join(cwd, 'missing')], cwd}, surroundings),
        (error: Error) => error.message.startsWith(`\`${join(cwd, 'missing')}\` could not be started:\n`)
      )
    }))

  it('hides from programs what makes Node slower or comes from npm', () => {
    const env = {
      PATH: '/bin',
      NODE_EXTRA_CA_CERTS: 'a.pem',
      NODE_OPTIONS: '',
      npm_config_x: '1',
      GIT_DIR: '.',
      CI: 'true'
    }
    assert.equal(cleanEnvironment({...env, HOME: undefined}), {PATH: '/bin'})
  })
})
