import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {stageText} from '../../src/git/stage-text.ts'
import {describe} from '../describe.ts'
import {inRepository} from './temporary-repository.ts'

describe('stageText', (it) => {
  it('puts a text into the index and leaves the file', () =>
    inRepository(({folder, git, write, open}) => {
      write({'posts/a.md': 'one\n'})
      git('add', '.')
      write({'posts/a.md': 'three\n'})
      assert.ok(stageText(open(), {path: join(folder, 'posts/a.md'), before: 'one\n', after: 'two\n'}))
      assert.equal([git('show', ':posts/a.md'), git('diff', '--name-only')], ['two\n', 'posts/a.md\n'])
    }))

  it('leaves a text that it was not told of', () =>
    inRepository(({folder, git, write, open}) => {
      write({'a.md': 'one\n'})
      git('add', '.')
      assert.not.ok(stageText(open(), {path: join(folder, 'a.md'), before: 'zero\n', after: 'two\n'}))
      assert.not.ok(stageText(open(), {path: join(folder, 'b.md'), before: '', after: 'two\n'}))
      assert.is(git('show', ':a.md'), 'one\n')
    }))

  it('takes a name for no pattern', () =>
    inRepository(({folder, git, write, open}) => {
      write({'[ab].md': 'one\n', 'a.md': 'one\n', ':(top)b.md': 'one\n'})
      git('--literal-pathspecs', 'add', '.')
      for (const name of ['[ab].md', ':(top)b.md']) {
        assert.ok(stageText(open(), {path: join(folder, name), before: 'one\n', after: 'two\n'}), name)
      }
      assert.equal([git('show', ':[ab].md'), git('show', ':a.md')], ['two\n', 'one\n'])
    }))
})
