import frontMatterKey from '../../rules/front-matter-key.ts'
import frontMatterRequired from '../../rules/front-matter-required.ts'
import frontMatterSchema from '../../rules/front-matter-schema.ts'
import frontMatterSyntax from '../../rules/front-matter-syntax.ts'
import frontMatterValue from '../../rules/front-matter-value.ts'
import type {Example} from '../../src/rule-kit/rule.ts'
import {describeAnswers} from './describe-answers.ts'
import {postOf} from './sketch-answers.ts'

const hugo: Pick<Example, 'path' | 'site'> = {path: 'content/posts/a.md', site: {engine: 'hugo'}}
const hexo: Pick<Example, 'path' | 'site'> = {path: 'source/_posts/a.md', site: {engine: 'hexo'}}
const pelican: Pick<Example, 'path' | 'site'> = {path: 'content/a.md', site: {engine: 'pelican'}}

const [sunny, foggy, windy] = [postOf('weather: sun'), postOf('weather:'), postOf('weather: wind')]

describeAnswers(frontMatterKey, {
  'counts empty keys too': {
    text: postOf('wheather: sun'),
    others: [sunny, foggy, windy, postOf('wheather: rain')],
    answers: ['warning blog (wheather): `wheather` => `weather`, fixable'],
    reasons: [
      '`wheather` looks like a slip in `weather`: 2 posts of this blog have the one, 3 the other. Write `weather`'
    ]
  },
  'takes a key of three posts for one of the blog': {
    text: postOf('wheather: sun'),
    others: [sunny, foggy, windy, postOf('wheather: rain'), postOf('wheather: rain')],
    answers: []
  },
  'goes by no key of two posts': {text: postOf('wheather: sun'), others: [sunny, foggy], answers: []},
  'offers all keys that may be meant': {
    text: postOf('wether: sun'),
    others: [1, 2, 3].map((day) => postOf(`weather: ${day}\nwhether: ${day}`)).concat(sunny),
    answers: ['warning blog (wether): `wether` => `weather` or `whether`'],
    reasons: [
      '`wether` looks like a slip in `weather` or `whether`: 1 post of this blog has the one, 4 the other. Write `weather` or `whether`'
    ]
  },
  'passes over a slip in a key that is there too': {
    text: postOf('title: a\ntitel: b\ntags: [c]\nTags: [d]'),
    answers: []
  },
  'knows keys in any letter case where the engine does': {
    ...hugo,
    text: postOf('Titel: a\nTITLE: b\nDate: 2024-05-06'),
    answers: []
  },
  'knows keys of the blog in any letter case where the engine does': {
    ...hugo,
    text: postOf('title: a\nWheather: b\ndate: 2024-05-06'),
    others: [1, 2, 3].map(() => postOf('title: a\nWEATHER: b')),
    answers: ['warning blog (Wheather): `Wheather` => `weather`, fixable']
  },
  'goes by the engine before the blog': {
    text: postOf('titel: a'),
    others: [1, 2, 3].map(() => postOf('tittel: b')),
    answers: ['warning slip (titel): `titel` => `title`, fixable']
  },
  'says nothing of letter case where the engine is not known': {
    path: 'posts/a.md',
    site: {engine: 'generic'},
    text: postOf('Tags: [a]\nDescription: b'),
    answers: []
  },
  'writes no key without its quotes': {
    text: postOf('"descrition": a\n\'sumary\': b'),
    answers: ['warning slip ("descrition"): `"descrition"` => `description`']
  },
  'writes a key with a quotation mark in it': {
    text: postOf('descri"tion: a'),
    answers: ['warning slip (descri"tion): `descri"tion` => `description`, fixable']
  }
})

const illustrated = Array.from({length: 12}, () => postOf('title: a\nimage: b'))

describeAnswers(frontMatterRequired, {
  'asks for keys of the config in the letter case of the engine': {
    ...hugo,
    text: postOf('TITLE: a\nDate: 2024-05-06'),
    options: {keys: ['Title', 'Author']},
    answers: ['error option-missing (author): nothing']
  },
  'asks for them as they are written where letter case counts': {
    text: postOf('title: a\nauthor: b'),
    options: {keys: ['Author']},
    answers: ['error option-missing (Author): nothing']
  },
  'counts the other posts alone': {
    text: postOf('title: a'),
    others: illustrated,
    answers: ['warning convention-missing (image): nothing'],
    reasons: ['`image` is missing, though 12 of the 12 other posts have it. Add `image:`']
  },
  'learns nothing where it is not to': {
    text: postOf('title: a'),
    others: illustrated,
    options: {convention: false},
    answers: []
  },
  'asks a draft for nothing that is usual': {
    path: '_drafts/a.md',
    text: postOf('title: a\nimage:'),
    others: illustrated,
    answers: []
  },
  'lets a key be empty that more posts leave empty than fill': {
    text: postOf('title: a\nimage:'),
    others: [postOf('title: a\nimage:'), postOf('title: a\nimage:'), postOf('title: a\nimage: b')],
    answers: []
  },
  'reports a key that as many posts fill as leave empty': {
    text: postOf('title: a\nimage:'),
    others: [postOf('title: a\nimage:'), postOf('title: a\nimage: b')],
    answers: ['warning empty (image): nothing']
  },
  'is silent where the front matter cannot be read': {text: '---\ntitle: "a\n---\n', answers: []}
})

describeAnswers(frontMatterSchema, {
  'names values by their type': {
    schema: {
      properties: {
        text: {type: 'string'},
        flag: {type: 'boolean'},
        map: {type: 'object'},
        list: {type: 'array'},
        empty: {type: 'string'},
        yes: {type: 'string'},
        nothing: {type: ['null', 'integer']}
      }
    },
    text: postOf('text: 4\nflag: b\nmap: [3]\nlist: {a: 1}\nempty:\nyes: true\nnothing: 1.5'),
    reasons: [
      '`text` is a number, where the schema of this blog wants text',
      '`flag` is text, where the schema of this blog wants `true` or `false`',
      '`map` is a list, where the schema of this blog wants a map of keys',
      '`list` is a map of keys, where the schema of this blog wants a list',
      '`empty` is empty, where the schema of this blog wants text',
      '`yes` is `true`, where the schema of this blog wants text',
      '`nothing` is a number, where the schema of this blog wants nothing or a whole number'
    ]
  },
  'names a map that stands below its key': {
    schema: {properties: {cover: {type: 'string'}, credit: {enum: ['Jane']}}},
    text: postOf('cover:\n  alt: 3\ncredit:\n  name: Jane'),
    answers: ['error type (cover): `alt: 3`', 'error enum (credit `name: Jane`): `name: Jane` => `Jane`']
  },
  'writes choices of other types as JSON': {
    schema: {properties: {kind: {enum: [1, 'b', null, true]}}},
    text: postOf('kind: 2'),
    answers: ['error enum (kind `2`): `2` => `1` or `b` or `null` or `true`']
  },
  'names values by the keys they stand below': {
    schema: {properties: {cover: {properties: {list: {items: {type: 'number'}}}}}},
    text: postOf('cover:\n  list:\n    - 1\n    - b'),
    answers: ['error type (cover.list): `b`']
  },
  'asks nothing of a post without front matter': {schema: {required: ['title']}, text: 'A\n', answers: []}
})

const faults = (number: number): string => postOf(Array.from({length: number}, (_, at) => `key${at}: a: b`).join('\n'))
const colon = 'error unquoted-colon (a: b): `a: b` => `"a: b"`, fixable'

describeAnswers(frontMatterSyntax, {
  'reports twenty faults of a post, and no more': {text: faults(25), answers: Array.from({length: 20}, () => colon)},
  'reports each of fewer': {text: faults(3), answers: [colon, colon, colon]},
  'makes no key one that is there already': {
    text: postOf('title: a\nti\u200btle: b'),
    answers: ['error zero-width-character (\\u{200b}): `\\u{200b}` => ``']
  },
  'corrects a key that is not there yet': {
    text: postOf('date: a\nti\u200btle: b'),
    answers: ['error zero-width-character (\\u{200b}): `\\u{200b}` => ``, fixable']
  },
  'makes no key one that is there already, by a blank at its end or start': {
    text: postOf('title: a\ntitle\u00a0: b\n\u00a0title: c'),
    answers: ['error no-break-space (\\u{a0}): `\\u{a0}` => ` `', 'error no-break-space (\\u{a0}): `\\u{a0}` => ` `']
  },
  'corrects a blank at the end of a key that is not there yet': {
    text: postOf('date: a\ntitle\u00a0: b'),
    answers: ['error no-break-space (\\u{a0}): `\\u{a0}` => ` `, fixable']
  },
  'asks nothing of front matter that the engine does not read': {text: '+++\ntitle = a: b\n+++\n', answers: []}
})

describeAnswers(frontMatterValue, {
  'leaves a list of names with blanks to the writer': {
    ...hexo,
    text: postOf('tags: brot und, käse,, a'),
    answers: ['warning names (brot und, käse,, a): `brot und, käse,, a` => `[brot und, käse, a]`']
  },
  'writes a list of names without blanks': {
    ...hexo,
    text: postOf('tags: "brot, käse"\ncategories: ""'),
    answers: ['warning names ("brot, käse"): `"brot, käse"` => `[brot, käse]`, fixable']
  },
  'tells values that a comment cuts off': {
    text: postOf('title: a  # b\nslug: c #d\nsubtitle: e\t# f'),
    answers: [
      'warning cut (a  # b): `a  # b` => `"a  # b"`',
      'warning cut (c #d): `c #d` => `"c #d"`',
      'warning cut (e\\u{9}# f): `e\\u{9}# f` => `"e\\u{9}# f"`'
    ]
  },
  'tells comments from values': {
    text: postOf('title: a\n# b\ndescription: "c" # d\nsubtitle: e# f\nslug: g\n\n# h\nlayout: i # j'),
    answers: []
  },
  'reads each name of a list': {
    text: postOf('tags: [1.10, [2.20], No]'),
    answers: ['warning misread (1.10): `1.10` => `"1.10"`, fixable', 'warning misread (No): `No` => `"No"`, fixable']
  },
  'takes a list on one line alone for text in brackets': {
    text: postOf('title:\n  - a\nslug: [a,\n  b]\nlayout: [c]'),
    answers: ['warning list (layout): `[c]`']
  },
  'knows keys in any letter case where the engine does': {
    ...hugo,
    text: postOf('TITLE: [a]'),
    answers: ['warning list (title): `[a]`']
  },
  'passes over other keys where letter case counts': {text: postOf('TITLE: [a]'), answers: []},
  'passes over TOML, which has types': {...hugo, text: '+++\ntitle = "1.10"\ntags = ["a", "2.20"]\n+++\n', answers: []},
  'knows no comments in header lines': {...pelican, text: 'Title: No\nSummary: a # b\n\nA\n', answers: []}
})
