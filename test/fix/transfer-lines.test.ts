import * as assert from 'uvu/assert'
import {transferLines} from '../../src/fix/transfer-lines.ts'
import {describe} from '../describe.ts'

describe('transferLines', (it) => {
  const before = 'one\nTODO\nthree\nTODO\nfive\n'
  const after = 'one\ndone\nthree\ndone\nfive\n'

  it('changes the same text in the same way', () => assert.is(transferLines(before, after, before), after))

  it('leaves lines that are otherwise, and changes those around them', () => {
    assert.is(
      transferLines(before, after, 'one\nTODO\nthree, and more\nTODO\nfive\n'),
      'one\ndone\nthree, and more\ndone\nfive\n'
    )
    assert.is(
      transferLines(before, after, 'one\nTODO later\nthree\nTODO\nfive\n'),
      'one\nTODO later\nthree\ndone\nfive\n'
    )
  })

  it('follows lines that moved', () => {
    assert.is(
      transferLines(before, after, 'one\nTODO\nnew\nthree\nTODO\nfive\n'),
      'one\ndone\nnew\nthree\ndone\nfive\n'
    )
    assert.is(transferLines(before, after, 'one\nTODO\n'), 'one\ndone\n')
  })

  it('keeps the line endings of the other text', () => {
    assert.is(transferLines('a\nb', 'a\nc', 'a\r\nb'), 'a\r\nc')
    assert.is(transferLines('b\n', 'c\n', 'b\r\n'), 'c\r\n')
  })
})
