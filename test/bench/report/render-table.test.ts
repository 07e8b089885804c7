import * as assert from 'uvu/assert'
import {renderMarkdown, renderText} from '../../../bench/report/render-table.ts'
import {describe} from '../../describe.ts'

const table = {
  rows: [
    ['program', 'CPU s'],
    ['a', '10.25'],
    ['bee', '1']
  ],
  firstNumber: 1
}

describe('render-table', (it) => {
  it('aligns text to the left and numbers to the right', () => {
    assert.is(renderText(table), 'program  CPU s\na        10.25\nbee          1\n')
  })

  it('writes Markdown', () => {
    assert.is(renderMarkdown(table), '| program | CPU s |\n| --- | ---: |\n| a | 10.25 |\n| bee | 1 |\n')
  })
})
