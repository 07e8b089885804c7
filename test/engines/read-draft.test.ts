import * as assert from 'uvu/assert'
import type {EngineId} from '../../src/engines/engine.ts'
import {engines} from '../../src/engines/index.ts'
import {readFrontMatter} from '../../src/post/read-front-matter.ts'
import {describe} from '../describe.ts'
import {siteOf} from './recording.ts'

type Answers = Readonly<Record<string, readonly [outcome: string, note: string] | undefined>>

const DOCUSAURUS_STOPS = 'Docusaurus stops the whole build: `draft` has to be `true` or `false`'
const JEKYLL_EMPTY = 'Jekyll takes an empty `published` for `false`'
const HUGO_TEXT = 'Hugo takes any text but `true` for `false`'
const PELICAN_OTHER = 'Pelican knows `published`, `draft` and `hidden`, and leaves out a post of any other status'
const ZOLA_STOPS = 'Zola stops the whole build: `draft` has to be `true` or `false`, without quotes'

/** Sorts `key: value` lines by the answer to them. */
function answerAll(groups: Readonly<Record<string, readonly [outcome: string, lines: readonly string[]]>>): Answers {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([note, [outcome, lines]]) => lines.map((line) => [line, [outcome, note] as const]))
  )
}

const unasked: Answers = {'title: draft': undefined, 'status: draft': undefined}

const listed: Readonly<Partial<Record<EngineId, Answers>>> = {
  docusaurus: {
    ...unasked,
    ...answerAll({
      'Docusaurus leaves the post out': ['hidden', ['draft: true', 'draft: TRUE', 'draft: "true"', "draft: 'True'"]],
      'Docusaurus publishes the post': ['public', ['draft: false', 'draft: FALSE', 'draft: "false"']],
      'Docusaurus passes over `published`': ['public', ['published: false', 'published:']],
      [DOCUSAURUS_STOPS]: [
        'stopped',
        [
          'draft: yes',
          'draft:',
          'draft: ~',
          'draft: 1',
          'draft: [true]',
          'draft: truely',
          'draft: untrue',
          'draft: falsely'
        ]
      ]
    })
  },
  hexo: {
    ...unasked,
    'published: [false]': undefined,
    ...answerAll({
      'Hexo leaves the post out': [
        'hidden',
        ['published: false', 'published: False', 'published: "FALSE"', 'published: 0', "published: ''"]
      ],
      'Hexo publishes the post': ['public', ['published: true', 'published: "True"', 'published:', 'published: ~']],
      'Hexo takes the text `no` for `true`': ['public', ['published: no']],
      'Hexo takes the text `00` for `true`': ['public', ['published: 00']],
      'Hexo takes the text `falsey` for `true`': ['public', ['published: falsey']],
      'Hexo takes the text `truely` for `true`': ['public', ['published: truely']],
      'Hexo takes the text `untrue` for `true`': ['public', ['published: untrue']],
      'Hexo passes over `draft`': ['public', ['draft: true', 'draft: [true]']]
    })
  },
  hugo: {
    ...unasked,
    'published: true': undefined,
    'published: no': undefined,
    'published: "false"': undefined,
    'draft: [true]': undefined,
    ...answerAll({
      'Hugo leaves the post out': [
        'hidden',
        [
          'published: false',
          ...['true', 'True', 'TRUE', 't', 'T', '1', '"true"', "'1'", '-1', '+20', '010'].map(
            (word) => `draft: ${word}`
          )
        ]
      ],
      'Hugo publishes the post': [
        'public',
        ['draft: false', 'draft:', 'draft: ~', "draft: ''", 'draft: no', 'draft: Off']
      ],
      [HUGO_TEXT]: [
        'public',
        [
          'draft: flase',
          'draft: "yes"',
          'draft: 0',
          'draft: 00',
          'draft: "20"',
          'draft: tRUE',
          'draft: trues',
          'draft: 1.5'
        ]
      ],
      'From version 0.152 Hugo takes `yes` for a text, and any text but `true` for `false`': [
        'depends',
        ['draft: yes']
      ],
      'From version 0.152 Hugo takes `ON` for a text, and any text but `true` for `false`': ['depends', ['draft: ON']]
    })
  },
  jekyll: {
    ...unasked,
    ...answerAll({
      'Jekyll leaves the post out': ['hidden', ['published: false', 'published: No', 'published: OFF']],
      [JEKYLL_EMPTY]: ['hidden', ['published:', 'published: ~', 'published: null']],
      'Jekyll publishes the post': ['public', ['published: true', 'published: YES', 'published: on']],
      'Jekyll takes any text for `true`': [
        'public',
        ['published: flase', 'published: "false"', "published: ''", 'published: "null"', 'published: [false]']
      ],
      'Jekyll passes over `draft`': ['public', ['draft: true', 'draft:']]
    })
  },
  pelican: {
    'title: draft': undefined,
    ...answerAll({
      'Pelican publishes the post': ['public', ['status: published', 'status: Published', 'status:']],
      'Pelican keeps the post out of its lists': ['hidden', ['status: draft', 'status: HIDDEN', 'status: skip']],
      [PELICAN_OTHER]: ['hidden', ['status: drafts', 'status: a draft', 'status: false']],
      'Pelican passes over `draft`': ['public', ['draft: true']],
      'Pelican passes over `published`': ['public', ['published: false']]
    })
  },
  zola: {
    ...unasked,
    'draft:': undefined,
    ...answerAll({
      'Zola leaves the post out': ['hidden', ['draft: true']],
      'Zola publishes the post': ['public', ['draft: false']],
      [ZOLA_STOPS]: [
        'stopped',
        ['draft: yes', 'draft: "true"', 'draft: 1', 'draft: [true]', 'draft: flase', 'draft: falsey']
      ],
      'Zola passes over `published`': ['public', ['published: false']]
    })
  }
}

describe('engines: readDraft', (it) => {
  for (const [id, answers] of Object.entries(listed)) {
    const engine = engines[id as EngineId] // Safe: keys of `listed`.
    for (const [line, answer] of Object.entries(answers)) {
      it(`says what ${id} makes of \`${line}\``, () => {
        const text = `---\n${line}\n---\n`
        const entry = readFrontMatter(text, {lines: engine.readsHeaderLines === true})?.entries[0]
        assert.ok(entry)
        const reading = entry && engine.readDraft?.(entry.key.text, entry.value, siteOf(engine.id, 0).settings)
        assert.equal(reading && [reading.outcome, reading.note], answer)
      })
    }
  }
})
