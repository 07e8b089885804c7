import {execFileSync} from 'node:child_process'
import {mkdirSync, symlinkSync} from 'node:fs'
import {createServer} from 'node:net'
import {platform} from 'node:os'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {decodeUtf8} from '../../src/run/decode-utf8.ts'
import {readBytes} from '../../src/run/read-bytes.ts'
import {decodePost, readPostFile} from '../../src/run/read-post-file.ts'
import {describe} from '../describe.ts'
import {withFolder} from '../folder.ts'

/** What Windows does not have. */
const isUnix = platform() !== 'win32'

describe('read-post-file', (it) => {
  it('keeps every character, and the byte order mark', async () => {
    const texts = [
      '',
      'plain',
      '\ufeffplain',
      'é',
      '가나다',
      '😀 \u{10ffff} \ud7ff\ue000',
      '\ufeff한',
      `a\0é${'b'.repeat(200)}`,
      'x'.repeat(200_000)
    ]
    await withFolder(Object.fromEntries(texts.map((text, index) => [`${index}.md`, text])), (folder) => {
      texts.forEach((text, index) => {
        assert.equal(readPostFile(join(folder, `${index}.md`), 1_000_000), {text})
      })
    })
  })

  it('refuses bytes that are no UTF-8', () => {
    const bad = [
      [0x80],
      [0xc3],
      [0xc0, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [...Buffer.from('café', 'latin1')]
    ]
    for (const bytes of bad) {
      assert.equal(decodePost(Uint8Array.from(bytes), 100), {fault: 'not-utf-8', detail: ''})
    }
    assert.equal(decodePost(Uint8Array.of(0xfe, 0xff, 0, 97), 100), {fault: 'not-utf-8', detail: 'UTF-16'})
  })

  it('refuses many control characters beside a NUL, and not a NUL alone', () => {
    assert.equal(decodePost(Buffer.from('\0\x01\x02\x03'), 100), {fault: 'binary', detail: ''})
    assert.equal(decodePost(Uint8Array.of(0, 1, 2, 255), 100), {fault: 'binary', detail: ''})
    const text = `a\0${'b'.repeat(200)}`
    assert.equal(decodePost(Buffer.from(text), 1000), {text})
  })

  const itOnUnix = isUnix ? it : it.skip
  itOnUnix('says what stands in the place of a file', async () => {
    await withFolder({}, async (folder) => {
      const at = (name: string): string => join(folder, name)
      mkdirSync(at('folder.md'))
      execFileSync('mkfifo', [at('pipe.md')])
      symlinkSync('loop.md', at('loop.md'))
      symlinkSync('nowhere.md', at('dead.md'))
      symlinkSync('/dev/null', at('device.md'))
      const server = createServer()
      await new Promise<void>((resolve) => server.listen(at('socket.md'), resolve))
      const faults = ['folder', 'pipe', 'loop', 'dead', 'device', 'socket', 'gone'].map((name) => {
        const result = readPostFile(at(`${name}.md`), 100)
        return 'fault' in result ? `${name}: ${result.fault} ${result.detail}` : name
      })
      await new Promise((resolve) => server.close(resolve))
      assert.equal(faults, [
        'folder: not-a-file a folder',
        'pipe: not-a-file a pipe',
        'loop: link-loop ELOOP',
        'dead: dead-link ENOENT',
        'device: not-a-file a device',
        'socket: not-a-file a socket',
        'gone: missing ENOENT'
      ])
    })
  })

  it('reads no more of a file than is allowed', async () => {
    await withFolder({'a.md': 'x'.repeat(11), 'b.md': 'x'.repeat(100)}, (folder) => {
      assert.equal(readPostFile(join(folder, 'b.md'), 10), {fault: 'too-large', detail: '100'})
      assert.equal(readPostFile(join(folder, 'a.md'), 11), {text: 'x'.repeat(11)})
      assert.equal(readPostFile(join(folder, 'a.md'), 10), {fault: 'too-large', detail: '11'})
    })
    assert.equal(decodePost(Buffer.from('x'.repeat(11)), 10), {fault: 'too-large', detail: '11'})
  })
})

describe('read-bytes', (it) => {
  it('reads a file that has another size than it had when it was looked at', async () => {
    const text = 'x'.repeat(300_000)
    await withFolder({'a.md': text}, (folder) => {
      for (const size of [0, 1, 299_999, 300_000, 300_001, 400_000]) {
        assert.is(Buffer.from(readBytes(join(folder, 'a.md'), size, 500_000)).toString(), text)
      }
      assert.is(readBytes(join(folder, 'a.md'), 10, 1000).length, 1001)
    })
  })

  const itOnUnix = isUnix ? it : it.skip
  itOnUnix('does not wait for a pipe that took the place of a file', async () => {
    await withFolder({}, (folder) => {
      execFileSync('mkfifo', [join(folder, 'a.md')])
      assert.is(readBytes(join(folder, 'a.md'), 10, 100).length, 0)
    })
  })
})

describe('decode-utf8', (it) => {
  it('decodes a part of a larger memory', () => {
    const bytes = Buffer.from('한글 é abc')
    assert.is(decodeUtf8(bytes.subarray(3, 9)), '글 é')
    assert.is(decodeUtf8(bytes.subarray(10)), 'abc')
    assert.is(decodeUtf8(bytes.subarray(4)), undefined)
  })
})
