import {execFileSync} from 'node:child_process'
import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {readRegularFile} from '../../src/engines/read-regular-file.ts'
import {describe} from '../describe.ts'
import {withFolder} from '../folder.ts'

describe('engines/read-regular-file', (it) => {
  it('reads a file, through a symbolic link too', () =>
    withFolder({'a.yml': 'title: ü\n'}, (folder) => {
      symlinkSync('a.yml', join(folder, 'b.yml'))
      assert.is(readRegularFile(join(folder, 'a.yml'), 11), 'title: ü\n')
      assert.is(readRegularFile(join(folder, 'b.yml'), 11), 'title: ü\n')
    }))

  it('opens nothing that never ends, that waits, or that is too large', () =>
    withFolder({'a.yml': 'title: a\n'}, (folder) => {
      execFileSync('mkfifo', [join(folder, 'pipe')])
      symlinkSync('loop', join(folder, 'loop'))
      for (const target of ['zero', 'stdin', 'null']) symlinkSync(`/dev/${target}`, join(folder, target))
      const codes = ['pipe', 'zero', 'null', 'loop', '.', 'none', 'a.yml'].map((name) => [name, codeOf(folder, name)])
      assert.equal(codes, [
        ['pipe', 'it is no regular file'],
        ['zero', 'it is no regular file'],
        ['null', 'it is no regular file'],
        ['loop', 'ELOOP'],
        ['.', 'EISDIR'],
        ['none', 'ENOENT'],
        ['a.yml', 'it is too large']
      ])
    }))
})

function codeOf(folder: string, name: string): unknown {
  try {
    return readRegularFile(join(folder, name), 8)
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error
  }
}
