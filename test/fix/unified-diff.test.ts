import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {unifiedDiff} from '../../src/fix/unified-diff.ts'
import {describe} from '../describe.ts'
import {inRepository} from '../git/temporary-repository.ts'

const lines = (count: number): string => Array.from({length: count}, (_, index) => `line ${index + 1}\n`).join('')

const changes: Readonly<Record<string, readonly [string, string]>> = {
  'a.md': ['one\ntwo\n', 'one\n2\n'],
  'deep/er/b c.md': [
    lines(30),
    lines(30).replace('line 2\n', 'LINE 2\n').replace('line 9\n', 'LINE 9\n').replace('line 30', '30')
  ],
  'ü "quoted"\\.md': ['no end', 'no END'],
  'cr.md': ['a\r\nb\r\nc\rd\r\n', 'a\r\nB\r\nc\rD\r\n'],
  'bom.md': ['\ufeff---\na: b\n---\n', '\ufeff---\na: "b"\n---\n']
}

describe('unifiedDiff', (it) => {
  it('shows the lines that differ, and three around', () => {
    assert.is(
      unifiedDiff('a b.md', lines(9), lines(9).replace('line 5', 'LINE 5').replace('line 6', 'LINE 6')),
      `--- a/a b.md\t
+++ b/a b.md\t
@@ -2,8 +2,8 @@
 line 2
 line 3
 line 4
-line 5
-line 6
+LINE 5
+LINE 6
 line 7
 line 8
 line 9
`
    )
  })

  it('is empty where nothing differs', () => assert.is(unifiedDiff('a.md', 'a', 'a'), ''))

  it('makes what git applies, at the top and in a folder', () => {
    inRepository(({folder, git, write}) => {
      write(Object.fromEntries(Object.entries(changes).map(([path, [before]]) => [path, before])))
      const patch = Object.entries(changes).map(([path, [before, after]]) => unifiedDiff(path, before, after))
      write({'fix.patch': patch.join('')})
      git('apply', 'fix.patch')
      for (const [path, [, after]] of Object.entries(changes))
        assert.is(readFileSync(join(folder, path), 'utf8'), after)
      write({'deep/c.md': 'x\n', 'deep/fix.patch': unifiedDiff('c.md', 'x\n', 'y\n')})
      git('-C', 'deep', 'apply', 'fix.patch')
      assert.is(readFileSync(join(folder, 'deep/c.md'), 'utf8'), 'y\n')
    })
  })
})
