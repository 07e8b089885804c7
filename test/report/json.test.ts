import * as assert from 'uvu/assert'
import {json} from '../../src/report/json.ts'
import {describe} from '../describe.ts'
import {findingAt, reportOf} from './report-of.ts'

const text = 'Hello\nSorce: [a](https://example.com/a)\n'

describe('json', (it) => {
  it('has exactly the names of version 1, in their order', async () => {
    const finding = findingAt(text, 'Sorce', {expected: ['Source'], fixable: true})
    const report = reportOf([{path: 'posts/a.md', text, messages: [finding]}], {posts: 3, fixable: 1})
    assert.is(
      await json.render(report, {color: true}),
      `{
  "version": 1,
  "engine": "jekyll",
  "posts": [
    {
      "path": "posts/a.md",
      "messages": [
        {
          "ruleId": "some-rule",
          "messageId": "wrong",
          "severity": "warning",
          "reason": "This is wrong",
          "place": {
            "start": {
              "line": 2,
              "column": 1,
              "offset": 6
            },
            "end": {
              "line": 2,
              "column": 6,
              "offset": 11
            }
          },
          "actual": "Sorce",
          "expected": [
            "Source"
          ],
          "note": null,
          "url": "https://example.com/some-rule",
          "fixable": true,
          "fingerprint": "0123456789abcdef"
        }
      ]
    }
  ],
  "summary": {
    "posts": 3,
    "errors": 0,
    "warnings": 1,
    "fixable": 1
  }
}
`
    )
  })

  it('is whole when there is nothing to say', async () => {
    assert.equal(JSON.parse(await json.render(reportOf([], {posts: 3}), {color: false})), {
      version: 1,
      engine: 'jekyll',
      posts: [],
      summary: {posts: 3, errors: 0, warnings: 0, fixable: 0}
    })
  })
})
