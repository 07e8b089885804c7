import type {Report} from '../../src/report/report.ts'
import {findingAt, reportOf} from './report-of.ts'

const text = '---\ntitle: A\n---\n𝒜 Sorce: https://example.org\nlong\nlink\n'

const misspelt = findingAt(text, 'Sorce', {
  ruleId: 'source-link-label',
  messageId: 'misspelt',
  severity: 'error',
  reason: '`Sorce` is misspelt',
  expected: ['Source'],
  note: 'Readers look for the word',
  url: 'https://example.org/rules#source-link-label',
  fixable: true,
  fingerprint: 'aaaaaaaaaaaaaaaa'
})

const several = findingAt(text, 'long\nlink', {
  reason: 'This is 100% wrong, in two lines: why?',
  expected: ['a', 'b'],
  fingerprint: 'bbbbbbbbbbbbbbbb'
})

const missing = findingAt('', '', {
  ruleId: 'front-matter-required',
  reason: 'The `date` is missing',
  actual: null,
  fingerprint: 'cccccccccccccccc'
})

/** A run in the folder `blog` of a repository: an error with a fix, a warning of two lines, and something missing. */
export const sample: Report = {
  ...reportOf(
    [
      {path: 'posts/a b.md', text, messages: [misspelt, several]},
      {path: 'posts/ü.md', text: '', messages: [missing, {...missing, fingerprint: 'dddddddddddddddd'}]}
    ],
    {posts: 12}
  ),
  folder: 'blog/',
  rules: [
    {
      id: 'source-link-label',
      summary: 'The label of a source is spelt right',
      why: 'Readers look for the word.',
      url: 'https://example.org/rules#source-link-label'
    }
  ]
}

/** A run that found nothing. */
export const clean: Report = reportOf([], {posts: 12})
