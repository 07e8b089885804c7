import draftState from '../../rules/draft-state.ts'
import type {Example} from '../../src/rule-kit/rule.ts'
import {describeAnswers} from './describe-answers.ts'
import {postOf} from './sketch-answers.ts'

const hugo: Pick<Example, 'path' | 'site'> = {path: 'content/posts/a.md', site: {engine: 'hugo'}}
const docusaurus: Pick<Example, 'path' | 'site'> = {path: 'blog/2024-05-06-a.md', site: {engine: 'docusaurus'}}
const zola: Pick<Example, 'path' | 'site'> = {path: 'content/a.md', site: {engine: 'zola'}}

/** A site of Hugo whose workflow names a version. */
function siteOf(version: string): Readonly<Record<string, string>> {
  return {'hugo.toml': 'title = "a"\n', '.github/workflows/hugo.yml': `env:\n  HUGO_VERSION: ${version}\n`}
}

describeAnswers(draftState, {
  'writes the switch in TOML': {
    ...hugo,
    text: '+++\ntitle = "a"\ndraft = "yes"\n+++\n\nA\n',
    answers: ['error public (draft): `draft = "yes"` => `draft = true`, fixable'],
    reasons: [
      '`draft = "yes"` does not keep the post back: it goes public. Hugo takes any text but `true` for `false`. Write `draft = true`'
    ]
  },
  'writes the switch in JSON': {
    ...hugo,
    text: '{\n"title": "a",\n"draft": "yes"\n}\n\nA\n',
    answers: ['error public (draft): `"draft": "yes"` => `"draft": true`, fixable']
  },
  'writes `false` where the build stops at a word for no': {
    ...docusaurus,
    text: postOf('draft: no'),
    answers: ['error stopped (draft): `draft: no` => `draft: false`, fixable']
  },
  'writes `true` where the build stops at a word for yes': {
    ...docusaurus,
    text: postOf('draft: yes'),
    answers: ['error stopped (draft): `draft: yes` => `draft: true`, fixable']
  },
  'writes `false` in TOML': {
    ...zola,
    text: '+++\ntitle = "a"\ndraft = "no"\n+++\n',
    answers: ['error stopped (draft): `draft = "no"` => `draft = false`, fixable']
  },
  'warns of a version to come where the one of today is known': {
    path: 'content/posts/a.md',
    text: postOf('draft: yes'),
    files: siteOf('0.100.0'),
    answers: ['warning depends (draft): `draft: yes` => `draft: true`, fixable'],
    reasons: [
      '`draft: yes` keeps the post back in old versions only. From version 0.152 Hugo takes `yes` for a text, and any text but `true` for `false`. Write `draft: true`'
    ]
  },
  'knows the version that reads it otherwise': {
    path: 'content/posts/a.md',
    text: postOf('draft: yes'),
    files: siteOf('0.152.0'),
    answers: ['error public (draft): `draft: yes` => `draft: true`, fixable']
  },
  'has no line to write for a status of Pelican': {
    path: 'content/a.md',
    site: {engine: 'pelican'},
    text: 'Title: a\nStatus: drafty\n\nA\n',
    answers: ['error vanishes (status): `Status: drafty`']
  },
  'is content with a draft that another line hides': {text: postOf('draft: true\npublished: false'), answers: []},
  'is content with a word for no': {text: postOf('published: no'), answers: []},
  'is silent in the folder of drafts': {path: '_drafts/a.md', text: postOf('published: flase'), answers: []},
  'is silent where the engine stops at the syntax': {text: postOf('title: a: b\npublished: flase'), answers: []},
  'is silent where the engine is not known': {
    path: 'posts/a.md',
    site: {engine: 'generic'},
    text: postOf('draft: maybe'),
    answers: []
  }
})
