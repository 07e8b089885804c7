import * as assert from 'uvu/assert'
import {parseYaml} from '../../src/engines/parse-yaml.ts'
import {readOrdinaryYaml} from '../../src/engines/read-ordinary-yaml.ts'
import {describe} from '../describe.ts'

const ordinary = [
  'title: A blog\ntimezone: Asia/Seoul\n',
  'title: 블로그 # ours\nurl: "https://blog.example.org"\npaginate: 10\nversion: 1.10\n',
  "future: true\nshow_drafts: false\nempty:\nlist: [a, 'b', 3]\n",
  'exclude:\n  - vendor\n  - node_modules/\ndefaults:\n  scope:\n    path: _posts\n',
  '\n# nothing but a comment\n'
]

/** What takes a second look: types of YAML 1.1, aliases, block scalars, more than one document, faults. */
const others = [
  ...[
    'future: yes\n',
    'future: Off\n',
    'on: push\n',
    'a: ~\n',
    'a: 012\n',
    'a: 1_000\n',
    'a: 12:30:00\n',
    'a: 2024-05-06\n'
  ],
  ...[
    'a: .inf\n',
    'a: -1\n',
    'a: &x b\n',
    'a: |\n  b\n',
    'a: "\\n"\n',
    '---\na: b\n',
    'a: b: c\n',
    'a: [b\n',
    'a: b\na: c\n'
  ]
]

describe('readOrdinaryYaml', (it) => {
  it('reads what the `yaml` package reads', () => {
    for (const text of ordinary) assert.equal(readOrdinaryYaml(text), parseYaml('_config.yml', text).values, text)
  })

  it('leaves to the package what takes a second look', () => {
    for (const text of others) assert.is(readOrdinaryYaml(text), undefined, text)
  })
})
