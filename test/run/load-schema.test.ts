import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import type {SchemaFault} from '../../src/rule-kit/front-matter-schema.ts'
import {type ConfigRequest, loadConfig} from '../../src/run/config/load-config.ts'
import {UserError} from '../../src/run/user-error.ts'
import {compileOwnSchema} from '../compile-own-schema.ts'
import {describe} from '../describe.ts'
import {withFolder} from '../folder.ts'

const vocabulary = {rules: [], engines: ['jekyll'] as const}
const config = (path: string): string => JSON.stringify({plugins: [['post-lint', {schema: path}]]})

type Wishes = Partial<ConfigRequest>

/** What the schema of a config says of front matter without a title, or the lines of the error. */
async function judge(folder: string, wishes: Wishes = {}): Promise<readonly (SchemaFault | string)[]> {
  try {
    const request = {untrusted: false, ...wishes, cwd: join(folder, wishes.cwd ?? '.')}
    const {schema} = await loadConfig(request, vocabulary)
    return schema?.({rating: 6}) ?? ['no schema']
  } catch (error) {
    if (error instanceof UserError) return error.lines
    throw error
  }
}

/** With a config that names `schema.json`. */
async function judgeBy(schema: string): Promise<readonly (SchemaFault | string)[]> {
  return withFolder({'.remarkrc.json': config('schema.json'), 'schema.json': schema}, (folder) => judge(folder))
}

const needsTitle = '{"required": ["title"]}'
const missing: SchemaFault = {kind: 'required', key: 'title', path: []}

describe('the setting `schema`', (it) => {
  it('is a path from the folder of the config', async () => {
    const files = {'blog/.remarkrc.json': config('../schema.json'), 'schema.json': needsTitle, 'blog/posts/a.md': ''}
    await withFolder(files, async (folder) => {
      assert.equal(await judge(folder, {cwd: 'blog/posts'}), [missing])
      assert.equal(await judge(folder, {file: 'blog/.remarkrc.json'}), [missing])
      assert.equal(await judge(folder, {file: false}), ['no schema'])
    })
  })

  it('names a file that is there', async () => {
    await withFolder({'.remarkrc.json': config('x.json')}, async (folder) => {
      assert.equal(await judge(folder), ['.remarkrc.json:1:36: there is no schema `x.json`'])
      mkdirSync(join(folder, 'x.json'))
      assert.equal(await judge(folder), ['.remarkrc.json:1:36: the schema `x.json` cannot be read (EISDIR)'])
    })
  })

  it('takes a path only', async () => {
    await withFolder({'.remarkrc.json': '{"plugins": [["post-lint", {"schema": {}}]]}'}, async (folder) => {
      const reason = '`schema` takes the path of a JSON Schema, such as `post.schema.json`, not `{}`'
      assert.equal(await judge(folder), [`.remarkrc.json:1:39: ${reason}`])
    })
  })

  it('leaves the repository, or the folder of the config, only with trust', async () => {
    const files = {
      'schema.json': needsTitle,
      'blog/.remarkrc.json': config('../schema.json'),
      'blog/linked/.remarkrc.json': config('link.json'),
      'blog/.remarkrc.yml': ''
    }
    await withFolder(files, async (folder) => {
      const refused = 'lies outside of the repository of the config, and `--untrusted` reads nothing there'
      symlinkSync(join(folder, 'schema.json'), join(folder, 'blog/linked/link.json'))
      assert.equal(await judge(folder, {cwd: 'blog', untrusted: true}), [
        `.remarkrc.json:1:36: the schema \`../schema.json\` ${refused}`
      ])
      assert.equal(await judge(folder, {cwd: 'blog/linked'}), [missing])
      assert.equal(await judge(folder, {cwd: 'blog/linked', untrusted: true}), [
        `.remarkrc.json:1:36: the schema \`link.json\` ${refused}`
      ])
    })
    await withFolder({...files, '.git/HEAD': ''}, async (folder) => {
      assert.equal(await judge(folder, {cwd: 'blog', untrusted: true}), [missing])
    })
  })

  it('is read by whoever reads the config', async () => {
    await withFolder({'.remarkrc.json': config('schema.json')}, async (folder) => {
      const texts: Record<string, string> = {'.remarkrc.json': config('schema.json'), 'schema.json': needsTitle}
      writeFileSync(join(folder, 'schema.json'), '{}')
      const readText: ConfigRequest['readText'] = async (path) => texts[path.slice(folder.length + 1)]
      assert.equal(await judge(folder, {readText, untrusted: true}), [missing])
    })
  })

  const refusals: Record<string, readonly [string, string]> = {
    'no JSON': ['{\n  "type": object\n}', '2:11: `o` stands where JSON wants a value'],
    'no object': ['[]', '1:1: a JSON Schema is an object'],
    'a type that does not exist': [
      '{"properties": {\n  "a": {"type": "text"}}}',
      '2:17: this is no valid JSON Schema: it must be equal to one of the allowed values'
    ],
    'another draft': [
      '{"$schema": "http://json-schema.org/draft-04/schema#"}',
      '1:13: `$schema` takes `https://json-schema.org/draft/2020-12/schema`, or the one of 2019-09 or draft-07, not `http://json-schema.org/draft-04/schema#`'
    ],
    'a promise': ['{"$async": true}', '1:12: post-lint does not take a schema with `$async`'],
    'a reference to nothing': [
      '{"properties": {\n  "a": {"$ref": "#/$defs/none"}}}',
      '2:17: there is nothing at `#/$defs/none`: a `$ref` leads to a place in the same file, and nothing is fetched'
    ],
    'a reference to the network': [
      '{"$ref": "https://example.com/schema.json"}',
      '1:10: there is nothing at `https://example.com/schema.json`: a `$ref` leads to a place in the same file, and nothing is fetched'
    ]
  }
  for (const [what, [schema, line]] of Object.entries(refusals)) {
    it(`refuses a schema, with the place: ${what}`, async () => {
      assert.equal(await judgeBy(schema), [`schema.json:${line}`])
    })
  }

  for (const draft of ['http://json-schema.org/draft-07/schema#', 'https://json-schema.org/draft/2019-09/schema']) {
    it(`reads by the draft that \`$schema\` names: ${draft}`, async () => {
      // A list of schemas is for the items one by one there; from 2020-12 on it is an error.
      const rating = {items: [{type: 'string'}], type: 'integer', maximum: 5}
      const faults = await judgeBy(JSON.stringify({$schema: draft, properties: {rating}}))
      assert.equal(faults, [{kind: 'other', detail: 'must be <= 5', path: ['rating']}])
    })
  }
})

const faultsOf = (schema: unknown, value: Parameters<ReturnType<typeof compileOwnSchema>>[0]) =>
  compileOwnSchema(schema)(value)

describe('faults by a schema', (it) => {
  it('come with the parts of the pointer, unescaped', () => {
    const schema = {properties: {'a/b~c': {items: {type: 'string'}}}}
    assert.equal(faultsOf(schema, {'a/b~c': ['x', 1]}), [{kind: 'type', wanted: ['string'], path: ['a/b~c', '1']}])
  })

  it('are one for all branches of a union', () => {
    const schema = {properties: {a: {anyOf: [{type: 'string'}, {type: ['number', 'null']}]}, b: {type: 'string'}}}
    assert.equal(faultsOf(schema, {a: [], b: 1}), [
      {kind: 'type', wanted: ['string', 'number', 'null'], path: ['a']},
      {kind: 'type', wanted: ['string'], path: ['b']}
    ])
    const mixed = {properties: {a: {oneOf: [{const: 1}, {type: 'string', minLength: 3}]}}}
    assert.equal(faultsOf(mixed, {a: 'x'}), [
      {kind: 'other', detail: 'must match exactly one schema in oneOf', path: ['a']}
    ])
  })

  it('leave out what only wraps another fault', () => {
    const schema = JSON.parse(
      '{"if": {"required": ["a"]}, "then": {"required": ["b"]}, "propertyNames": {"maxLength": 1}}'
    )
    assert.equal(faultsOf(schema, {a: 1, cc: 1}), [
      {kind: 'required', key: 'b', path: []},
      {kind: 'other', detail: 'must NOT have more than 1 characters', key: 'cc', path: []}
    ])
  })

  it('know formats, and let pass those they do not know', () => {
    const schema = {properties: {a: {format: 'date'}, b: {format: 'no-such-format'}}}
    assert.equal(faultsOf(schema, {a: '2024-02-30', b: 'x'}), [
      {kind: 'other', detail: 'must match format "date"', path: ['a']}
    ])
  })

  it('name a key that is one too many', () => {
    const schema = {allOf: [{properties: {a: true}}], unevaluatedProperties: false}
    assert.equal(faultsOf(schema, {a: 1, b: 1}), [{kind: 'additional', key: 'b', path: []}])
  })
})
