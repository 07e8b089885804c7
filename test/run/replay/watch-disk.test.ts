import {
  accessSync,
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  promises,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {glob} from 'tinyglobby'
import * as assert from 'uvu/assert'
import {stateOf} from '../../../src/run/cache/file-state.ts'
import {isUnchanged, type Sight} from '../../../src/run/replay/sight.ts'
import {watchDisk} from '../../../src/run/replay/watch-disk.ts'
import {describe} from '../../describe.ts'
import {withFolder} from '../../folder.ts'

type Seen = readonly (readonly [path: string, sight: Sight])[] | undefined

/** What is seen of looks in a folder with `a.md` and `posts/b.md`. */
async function watch(look: (folder: string) => unknown): Promise<{folder: string; seen: Seen}> {
  return withFolder({'a.md': 'A', 'posts/b.md': 'B'}, async (folder) => {
    const disk = watchDisk()
    try {
      await look(folder)
    } finally {
      disk.stop()
    }
    const seen = disk.sights()
    for (const [path, sight] of seen ?? []) assert.ok(isUnchanged(path, sight), path)
    return {folder, seen}
  })
}

function fails(look: () => unknown): void {
  assert.throws(look)
}

describe('watchDisk', (it) => {
  it('sees the state of a file, however it is looked at, once', async () => {
    const looks: ((file: string) => unknown)[] = [
      (file) => statSync(file),
      (file) => lstatSync(file, {throwIfNoEntry: false}),
      (file) => readFileSync(file),
      (file) => readFileSync(pathToFileURL(file), 'utf8'),
      (file) => closeSync(openSync(file, 'r')),
      (file) => [statSync(file), readFileSync(file), lstatSync(file)]
    ]
    for (const look of looks) {
      let sights: unknown
      const {folder, seen} = await watch((at) => {
        sights = [[join(at, 'a.md'), {kind: 'file', state: stateOf(statSync(join(at, 'a.md')))}]]
        look(join(at, 'a.md'))
      })
      assert.equal(seen, sights, `${look} in ${folder}`)
    }
  })

  it('sees that something is there, or nothing', async () => {
    const {folder, seen} = await watch((at) => {
      statSync(join(at, 'posts'))
      existsSync(join(at, 'a.md'))
      existsSync(join(at, 'x'))
      statSync(join(at, 'y'), {throwIfNoEntry: false})
      fails(() => statSync(join(at, 'z')))
      fails(() => readFileSync(join(at, 'a.md/x')))
      fails(() => openSync(join(at, 'v'), 'r'))
      fails(() => realpathSync(join(at, 'w')))
    })
    assert.equal(seen, [
      [join(folder, 'posts'), {kind: 'there'}],
      [join(folder, 'a.md'), {kind: 'there'}],
      ...['x', 'y', 'z', 'a.md/x', 'v', 'w'].map((name) => [join(folder, name), {kind: 'none'}])
    ])
  })

  it('sees the names in a folder, where links lead, and links by themselves', async () => {
    const states: unknown[] = []
    const {folder, seen} = await watch((at) => {
      symlinkSync('a.md', join(at, 'link'))
      readdirSync(join(at, 'posts'), {withFileTypes: true})
      realpathSync.native(join(at, 'posts'))
      lstatSync(join(at, 'link'))
      states.push(stateOf(statSync(join(at, 'posts'))), stateOf(lstatSync(join(at, 'link'))))
    })
    assert.equal(
      seen?.filter(([, {kind}]) => kind !== 'there'),
      [
        [join(folder, 'posts'), {kind: 'folder', state: states[0]}],
        [join(folder, 'posts'), {kind: 'real', path: join(folder, 'posts')}],
        [join(folder, 'link'), {kind: 'link', state: states[1]}]
      ]
    )
  })

  it('takes no notice of what is written, nor of what is open already', async () => {
    const {seen} = await watch((at) => {
      writeFileSync(join(at, 'new.md'), 'N')
      closeSync(openSync(join(at, 'new.md'), 'a'))
    })
    assert.equal(seen, [])
  })

  it('gives up on looks that it does not follow, those of libraries too', async () => {
    const looks: ((folder: string) => unknown)[] = [
      (folder) => accessSync(folder),
      (folder) => readFile(join(folder, 'a.md')),
      (folder) => promises.readdir(folder),
      (folder) => statSync(join(folder, 'a.md'), {bigint: true}),
      (folder) => readFileSync(Buffer.from(join(folder, 'a.md'))),
      (folder) => statSync('/dev/null') && folder,
      (folder) => glob('*.md', {cwd: folder})
    ]
    for (const look of looks) assert.is((await watch(look)).seen, undefined, String(look))
  })

  it('leaves everything as it was', async () => {
    const before = [statSync, readFileSync, realpathSync, readFile, promises.readFile]
    await watch(() => assert.not.equal([statSync, realpathSync], before))
    assert.equal([statSync, readFileSync, realpathSync, readFile, promises.readFile], before)
  })
})
