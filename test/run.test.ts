import {spawn} from 'node:child_process'
import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import * as assert from 'uvu/assert'
import {describe} from './describe.ts'
import {runFiles} from './runner/run-files.ts'

const suiteOfTwo = `import {suite} from 'uvu'
const it = suite('x')
it('passes', () => {})
it('passes too', () => {})
`

/** Test files in which uvu alone sees nothing wrong, and what the runner says of them. */
const faulty: Record<string, {text: string; says: string}> = {
  'after-each.test.ts': {
    text: `${suiteOfTwo}it.after.each(() => { throw new Error('no') })\nit.run()`,
    says: 'suite "x": a hook `after.each` threw: no'
  },
  'after.test.ts': {
    text: `${suiteOfTwo}it.after(() => { throw new Error('no') })\nit.run()`,
    says: 'suite "x": a hook `after` threw: no'
  },
  'before-each.test.ts': {
    text: `${suiteOfTwo}it.before.each(() => { throw new Error('no') })\nit.run()`,
    says: 'suite "x": a hook `before.each` threw: no'
  },
  'before.test.ts': {
    text: `${suiteOfTwo}it.before(() => { throw new Error('no') })\nit.run()`,
    says: 'suite "x": a hook `before` threw: no'
  },
  'behind-run.test.ts': {
    text: `${suiteOfTwo}it.run()\nit('comes late', () => {})`,
    says: 'suite "x": 1 tests stand behind `.run()`'
  },
  'empty.test.ts': {text: 'export {}', says: 'no suite'},
  'exit.test.ts': {text: `${suiteOfTwo}it.run()\nprocess.exit(0)`, says: 'its process ended with 0'},
  'forgotten-run.test.ts': {text: suiteOfTwo, says: 'suite "x": `.run()` is missing'},
  'no-tests.test.ts': {text: `import {suite} from 'uvu'\nsuite('x').run()`, says: 'suite "x": no tests'},
  'only.test.ts': {
    text: `${suiteOfTwo}it.${'only'}('is alone', () => {})\nit.run()`,
    says: 'suite "x": `.only` is left at "is alone"'
  },
  'syntax.test.ts': {text: 'const = 1', says: 'Expected identifier but found "="'},
  'wrong.test.ts': {text: `${suiteOfTwo}it('fails', () => { throw new Error('wrong') })\nit.run()`, says: 'wrong'}
}

describe('runner', (it) => {
  it('names each fault that uvu lets pass, and only the file at fault', async () => {
    const files = {...mapValues(faulty, ({text}) => text), 'good.test.ts': `${suiteOfTwo}it.run()`}
    await withTests(files, async (cwd) => {
      const results = await runFiles(Object.keys(files), {cwd: join(cwd, 'test'), jobs: 2, timeout: 20_000})
      assert.equal(results.map(({file}) => file).sort(), Object.keys(files).sort())
      for (const {file, passed, failed, problems} of results) {
        const says = faulty[file]?.says
        if (says === undefined) assert.equal({passed, failed, problems}, {passed: 2, failed: 0, problems: []})
        else {
          assert.ok(failed > 0, `${file} failed`)
          assert.ok(problems.join('\n').includes(says), `${file} says "${says}" in: ${problems.join('\n')}`)
        }
      }
    })
  })

  it('gives up a file that hangs, and goes on with the next', async () => {
    const files = {
      'a-hangs.test.ts': `${suiteOfTwo}it('never ends', () => new Promise(() => {}))\nit.run()`,
      'b-good.test.ts': `${suiteOfTwo}it.run()`
    }
    await withTests(files, async (cwd) => {
      const results = await runFiles(Object.keys(files), {cwd: join(cwd, 'test'), jobs: 1, timeout: 2000})
      assert.equal(
        results.map(({passed, failed}) => [passed, failed]),
        [
          [0, 1],
          [2, 0]
        ]
      )
      assert.match(results[0]?.problems[0] ?? '', /^its process ended with SIGKILL after \d+ ms$/)
    })
  })

  it('ends with the sums, and succeeds only without failures', async () => {
    const files = {'good.test.ts': `${suiteOfTwo}it.run()`, 'bad.test.ts': suiteOfTwo}
    await withTests(files, async (cwd) => {
      const [good, bad, nothing] = await Promise.all([run(cwd, 'good'), run(cwd), run(cwd, 'good', 'absent')])
      assert.equal([good.code, good.lines.at(-1)], [0, '2 passed, 0 failed'])
      assert.equal([bad.code, bad.lines.at(-1)], [1, '2 passed, 1 failed'])
      assert.equal([nothing.code, nothing.lines.at(-1)], [1, '2 passed, 1 failed'])
      assert.is(nothing.lines[0], 'FAIL no test file matches absent')
    })
  })

  it('fails where there is no test file at all', async () => {
    await withTests({}, async (cwd) => {
      assert.equal(await run(cwd), {
        code: 1,
        lines: ['FAIL no test file matches test/**/*.test.ts', '0 passed, 1 failed']
      })
    })
  })
})

function mapValues<T, U>(record: Record<string, T>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}

/** A temporary folder with the files below `test/`. */
async function withTests(files: Record<string, string>, use: (cwd: string) => Promise<void>): Promise<void> {
  const cwd = await mkdtemp(join(tmpdir(), 'post-lint-runner-'))
  try {
    await mkdir(join(cwd, 'test'))
    await symlink(fileURLToPath(new URL('../node_modules', import.meta.url)), join(cwd, 'node_modules'))
    await writeFile(join(cwd, 'package.json'), '{"type": "module"}')
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(cwd, 'test', name), text)))
    await use(cwd)
  } finally {
    await rm(cwd, {recursive: true})
  }
}

function run(cwd: string, ...patterns: string[]): Promise<{code: number | null; lines: string[]}> {
  const runner = fileURLToPath(new URL('run.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', runner, ...patterns], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  return new Promise((settle) => {
    child.on('close', (code) => settle({code, lines: Buffer.concat(chunks).toString().trimEnd().split('\n')}))
  })
}
