import {appendFileSync, mkdirSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {stateOf} from '../../../src/run/cache/file-state.ts'
import {type Replay, type RunStart, readReplay, writeReplay} from '../../../src/run/replay/replay-file.ts'
import {describe} from '../../describe.ts'
import {withFolder} from '../../folder.ts'

const outcome: Replay['outcome'] = {exitCode: 1, output: [{to: 'stdout', text: 'Grüße \u{1f600}\n'}], time: '4 ms'}
const start: RunStart = {key: 'k', environment: {TERM: 'dumb', OTHER: 'x'}, now: 10}
const files = {'a.md': 'A', '포스트.md': '가', 'posts/b.md': 'B'}

/** Keeps a run that looked at all kinds of things, changes something, and gives what is known afterwards. */
async function recallAfter(
  change: (folder: string) => void,
  from: RunStart = start
): Promise<Replay['outcome'] | undefined> {
  return withFolder(files, async (folder) => {
    const at = (name: string): string => join(folder, name)
    const file = at('kept')
    const isWritten = writeReplay(file, {
      key: 'k',
      environment: {TERM: 'dumb', NO_COLOR: null},
      from: 5,
      until: 20,
      sights: [
        ...['a.md', '포스트.md'].map((name) => [at(name), {kind: 'file', state: stateOf(statSync(at(name)))}] as const),
        [at('posts'), {kind: 'folder', state: stateOf(statSync(at('posts')))}],
        [at('posts'), {kind: 'real', path: at('posts')}],
        [at('x.md'), {kind: 'none'}],
        [folder, {kind: 'there'}]
      ],
      outcome
    })
    assert.ok(isWritten)
    change(folder)
    return readReplay(file, from)
  })
}

describe('readReplay', (it) => {
  it('gives what was printed while nothing changes', async () => {
    assert.equal(await recallAfter(() => {}), outcome)
    assert.equal(await recallAfter((folder) => writeFileSync(join(folder, 'other'), '')), outcome)
  })

  const changes: Record<string, (folder: string) => void> = {
    'a file is longer': (folder) => appendFileSync(join(folder, 'a.md'), '!'),
    'a file is another of the same size': (folder) => writeFileSync(join(folder, '포스트.md'), '나'),
    'the time of a file was set': (folder) => utimesSync(join(folder, 'a.md'), 1, 1),
    'a file was put in the place of another': (folder) => {
      writeFileSync(join(folder, 'c'), 'A')
      renameSync(join(folder, 'c'), join(folder, 'a.md'))
    },
    'a file is gone': (folder) => rmSync(join(folder, 'a.md')),
    'a file is a folder': (folder) => {
      rmSync(join(folder, 'a.md'))
      mkdirSync(join(folder, 'a.md'))
    },
    'a name is new in a folder': (folder) => writeFileSync(join(folder, 'posts/c.md'), ''),
    'a name is gone from a folder': (folder) => rmSync(join(folder, 'posts/b.md')),
    'a folder is a link to itself elsewhere': (folder) => {
      renameSync(join(folder, 'posts'), join(folder, 'moved'))
      symlinkSync('moved', join(folder, 'posts'))
    },
    'something is there that was not': (folder) => writeFileSync(join(folder, 'x.md'), ''),
    'what was kept is cut short': (folder) => writeFileSync(join(folder, 'kept'), '{"form":1'),
    'what was kept is of another kind': (folder) => writeFileSync(join(folder, 'kept'), '{}\n'),
    'nothing was kept': (folder) => rmSync(join(folder, 'kept'))
  }
  for (const [name, change] of Object.entries(changes)) {
    it(`knows nothing where ${name}`, async () => assert.is(await recallAfter(change), undefined))
  }

  const starts: Record<string, RunStart> = {
    'a variable is another': {...start, environment: {TERM: 'xterm'}},
    'a variable is gone': {...start, environment: {}},
    'a variable is set': {...start, environment: {...start.environment, NO_COLOR: '1'}},
    'the arguments are others': {...start, key: 'l'},
    'the clock has gone on': {...start, now: 20},
    'the clock was set back': {...start, now: 4}
  }
  for (const [name, from] of Object.entries(starts)) {
    it(`knows nothing where ${name}`, async () => assert.is(await recallAfter(() => {}, from), undefined))
  }

  it('holds from its first to its last millisecond', async () => {
    for (const now of [5, 19]) assert.equal(await recallAfter(() => {}, {...start, now}), outcome)
  })
})
