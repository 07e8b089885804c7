import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {parse} from 'yaml'
import {isUsualPlace} from '../../src/run/find-posts.ts'
import {describe} from '../describe.ts'

const project = join(import.meta.dirname, '..', '..')

/** This project's own file; the pattern is Python's, of which JavaScript writes the flag elsewhere. */
const [hook]: {files: string; exclude: string}[] = parse(readFileSync(join(project, '.pre-commit-hooks.yaml'), 'utf8'))
const read = (pattern = '') => new RegExp(pattern.replace('(?i)', ''), 'i')
const files = read(hook?.files)
const exclude = read(hook?.exclude)

const paths = [
  '_posts/2024-01-02-a.md',
  'blog/_Posts/b.md',
  'content/posts/c.mdx',
  'src/content/blog/d.md',
  'notes/code-of-conduct-of-ours.md',
  'articles/readme-files-are-good.md',
  'README.md',
  'posts/README.md',
  'posts/readme',
  'posts/Code_of_Conduct.md',
  'docs/guide.md',
  'about.md',
  'compost/a.md',
  'posts.md'
]

describe('.pre-commit-hooks.yaml', (it) => {
  for (const path of paths) {
    it(`hands ${path} over if post-lint would look there by itself`, () => {
      assert.is(files.test(path) && !exclude.test(path), isUsualPlace(`/${path}`))
    })
  }

  it('hands drafts over, and no list pages', () => {
    assert.ok(files.test('_drafts/a.md') && !exclude.test('_drafts/a.md'))
    assert.ok(exclude.test('content/posts/_index.ko.md'))
  })
})
