import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {choice, count} from '../../src/rule-kit/option.ts'
import type {Rule} from '../../src/rule-kit/rule.ts'
import {type ConfigRequest, loadConfig} from '../../src/run/config/load-config.ts'
import type {Config} from '../../src/run/config/settings.ts'
import {UserError} from '../../src/run/user-error.ts'
import {describe} from '../describe.ts'
import {withFolder} from '../folder.ts'

const base = {summary: '', why: '', severity: 'warning', messages: {}, examples: []} as const
const when = choice(['always', 'never'], 'never', '')
const rules: Rule[] = [
  {...base, id: 'title-length', options: {most: count(70, '')}},
  {...base, id: 'source-link', severity: 'error', options: {when}}
]
const vocabulary = {rules, engines: ['jekyll', 'generic'] as const}

type Files = Record<string, string>
type Wishes = Partial<ConfigRequest>

async function load(files: Files, wishes: Wishes = {}): Promise<Config> {
  return withFolder(files, (folder) => {
    const cwd = join(folder, wishes.cwd ?? '.')
    return loadConfig({untrusted: false, ...wishes, cwd}, vocabulary)
  })
}

/** The lines of the error. */
async function refuse(files: Files, wishes: Wishes = {}): Promise<readonly string[]> {
  try {
    await load(files, wishes)
  } catch (error) {
    if (error instanceof UserError) return error.lines
    throw error
  }
  throw new Error('the config was taken')
}

const json = (settings: unknown) => JSON.stringify({plugins: [['post-lint', settings]]})
const jekyll = json({engine: 'jekyll'})
const generic = json({engine: 'generic'})

describe('loadConfig: where it looks', (it) => {
  it('gives defaults when there is no config', async () => {
    const config = await load({'package.json': '{"name": "blog"}'})
    assert.equal(config, {settings: {rules: {}}, foreignPlugins: [], dataOnly: true})
  })

  it('takes the nearest config, upward', async () => {
    const files = {'.remarkrc.json': jekyll, 'blog/.remarkrc.json': generic, 'blog/posts/a.md': '', 'site/a.md': ''}
    assert.is((await load(files, {cwd: 'blog/posts'})).settings.engine, 'generic')
    const above = await load(files, {cwd: 'site'})
    assert.is(above.settings.engine, 'jekyll')
    assert.is(above.file, '../.remarkrc.json')
  })

  const order = ['.remarkrc', '.remarkrc.json', '.remarkrc.cjs', '.remarkrc.mjs', '.remarkrc.js', '.remarkrc.yaml']
  const contents: Files = {
    '.remarkrc.cjs': `module.exports = ${jekyll}`,
    '.remarkrc.mjs': `export default ${jekyll}`,
    '.remarkrc.js': `module.exports = ${jekyll}`,
    '.remarkrc.yaml': 'plugins: [[post-lint, {engine: jekyll}]]',
    '.remarkrc.yml': 'plugins:\n  - - post-lint\n    - engine: jekyll\n',
    'package.json': `{"remarkConfig": ${jekyll}}`
  }
  const all = [...order, '.remarkrc.yml', 'package.json']
  all.forEach((name, index) => {
    it(`takes ${name} before the names behind it`, async () => {
      const others = all
        .slice(index + 1)
        .map((other) => [other, other === 'package.json' ? '{"remarkConfig": 1}' : '{'])
      const config = await load({...Object.fromEntries(others), [name]: contents[name] ?? jekyll})
      assert.is(config.file, name)
      assert.is(config.settings.engine, 'jekyll')
      assert.is(config.dataOnly, !/\.[cm]?js$/.test(name))
    })
  })

  it('reads the file it is given, and none when it is told so', async () => {
    const files = {'.remarkrc.json': jekyll, 'other/lint.json': generic}
    assert.is((await load(files, {file: 'other/lint.json'})).settings.engine, 'generic')
    assert.is((await load(files, {file: false})).settings.engine, undefined)
    assert.equal(await refuse(files, {file: 'lint.json'}), ['lint.json: there is no such config file'])
    assert.equal(await refuse({'package.json': '{}'}, {file: 'package.json'}), [
      'package.json: there is no `remarkConfig` in it'
    ])
  })
})

describe('loadConfig: what it takes', (it) => {
  it('reads every setting', async () => {
    const settings = {
      engine: 'jekyll',
      timeZone: 'Asia/Seoul',
      now: '2026-03-02T09:00:00+09:00',
      posts: ['news/*.md'],
      maxBytes: 1000,
      maxSeconds: 2.5,
      maxComplexity: 3,
      rules: {'title-length': ['error', {most: 50}]}
    }
    const config = await load({'.remarkrc': json(settings), 'a/b.md': ''}, {cwd: 'a'})
    assert.equal(config.settings, {
      engine: 'jekyll',
      timeZone: 'Asia/Seoul',
      now: Date.UTC(2026, 2, 2),
      posts: ['../news/*.md'],
      maxBytes: 1000,
      maxSeconds: 2.5,
      maxComplexity: 3,
      rules: {'title-length': {severity: 'error', named: true, options: {most: 50}}}
    })
  })

  const values: [value: unknown, severity: string, named: boolean, most?: number][] = [
    ['off', 'off', true],
    ['warn', 'warning', true],
    ['error', 'error', true],
    ['on', 'warning', false],
    [0, 'off', true],
    [1, 'warning', true],
    [2, 'error', true],
    [true, 'warning', false],
    [false, 'off', true],
    [['error'], 'error', true],
    [[2, {most: 9}], 'error', true, 9],
    [{most: 9}, 'warning', false, 9]
  ]
  for (const [value, severity, named, most = 70] of values) {
    it(`takes ${JSON.stringify(value)} for a rule`, async () => {
      const {settings} = await load({'.remarkrc': json({rules: {'title-length': value}})})
      assert.equal(settings.rules, {'title-length': {severity, named, options: {most}}})
    })
  }

  it('takes an object of plugins, presets within presets, and settings for others', async () => {
    const inner = {plugins: {'post-lint': {engine: 'jekyll', rules: {'source-link': 'warn'}}}, settings: {bullet: '*'}}
    const outer = {plugins: [inner, ['post-lint', {timeZone: 'UTC', rules: {'title-length': 'off'}}]]}
    const {settings} = await load({'.remarkrc': JSON.stringify(outer)})
    assert.is(settings.engine, 'jekyll')
    assert.is(settings.timeZone, 'UTC')
    assert.equal(Object.keys(settings.rules), ['source-link', 'title-length'])
  })

  it('knows the plugin of any copy of the package, and rules that are named as plugins', async () => {
    const text = `
      function copy() {}
      copy.pluginName = 'post-lint'
      function titleLength() {}
      titleLength.rule = {id: 'title-length'}
      export default {plugins: [[copy, {engine: 'jekyll'}], [titleLength, 'error'], ['post-lint/rules/source-link', [1]]]}`
    const {settings, foreignPlugins} = await load({'.remarkrc.mjs': text})
    assert.is(settings.engine, 'jekyll')
    assert.is(settings.rules['title-length']?.severity, 'error')
    assert.is(settings.rules['source-link']?.severity, 'warning')
    assert.equal(foreignPlugins, [])
  })

  it('loads other plugins, and presets of them, as remark-cli does', async () => {
    const files = {
      '.remarkrc.yml': 'plugins:\n  - post-lint\n  - [no-tabs, 1]\n  - preset-blog\n  - ./local.js\n',
      'node_modules/remark-no-tabs/package.json': '{"type": "module", "exports": "./index.js"}',
      'node_modules/remark-no-tabs/index.js': 'export default function noTabs() {}',
      'node_modules/remark-preset-blog/package.json': '{"type": "module", "exports": "./index.js"}',
      'node_modules/remark-preset-blog/index.js':
        'export default {plugins: ["./inner.js", ["post-lint", {engine: "jekyll"}]]}',
      'node_modules/remark-preset-blog/inner.js': 'export default function inner() {}',
      'local.js': 'module.exports = function local() {}'
    }
    const {settings, foreignPlugins, dataOnly} = await load(files)
    const names = foreignPlugins.map((plugin) => {
      const [attacher, value] = Array.isArray(plugin) ? plugin : []
      return [typeof attacher === 'function' && attacher.name, value]
    })
    assert.equal(names, [
      ['noTabs', 1],
      ['inner', undefined],
      ['local', undefined]
    ])
    assert.is(settings.engine, 'jekyll')
    assert.is(dataOnly, false)
  })
})

describe('loadConfig: what it refuses', (it) => {
  const settingsFaults: [settings: unknown, fault: string][] = [
    [{engin: 'jekyll'}, '1:27: there is no setting `engin`; did you mean `engine`?'],
    [{preset: 'strikt'}, '1:36: `preset` takes the name of a preset, not `strikt`; did you mean `strict`?'],
    [{engine: 'jekyl'}, '1:36: `engine` takes the name of an engine, not `jekyl`; did you mean `jekyll`?'],
    [
      {engine: 'wordpress'},
      '1:36: `engine` takes the name of an engine, not `wordpress`; it takes `jekyll` or `generic`'
    ],
    [
      {timeZone: 'Asia/Soul'},
      '1:38: `timeZone` takes a time zone such as `Asia/Seoul` or `UTC`, not `Asia/Soul`; did you mean `Asia/Seoul`?'
    ],
    [{timeZone: '+09:00'}, '1:38: `timeZone` takes a time zone such as `Asia/Seoul` or `UTC`, not `+09:00`'],
    [
      {now: '2026-02-30T00:00:00Z'},
      '1:33: `now` takes a moment with its offset, such as `2026-03-02T09:00:00Z`, not `2026-02-30T00:00:00Z`'
    ],
    [{posts: 'posts'}, '1:35: `posts` takes a list of globs, not `posts`'],
    [{maxBytes: 0}, '1:38: `maxBytes` takes a number of bytes, such as `2000000`, not `0`'],
    [{maxSeconds: 0}, '1:40: `maxSeconds` takes a number of seconds up to 3600, such as `10`, not `0`'],
    [{maxComplexity: 11}, '1:43: `maxComplexity` takes a number up to 10, such as `2` for twice the usual, not `11`'],
    [{rules: ['title-length']}, '1:35: `rules` takes an object from rules to severities'],
    [{rules: {'title-lenght': 1}}, '1:36: there is no rule `title-lenght`; did you mean `title-length`?'],
    [{rules: {constructor: 1}}, '1:36: there is no rule `constructor`; it takes `title-length` or `source-link`'],
    [
      {rules: {'title-length': 'eror'}},
      '1:51: `title-length` takes `off`, `warn` or `error`, not `eror`; did you mean `error`?'
    ],
    [{rules: {'title-length': ['warn', {max: 1}]}}, '1:60: `title-length` has no option `max`; it takes `most`'],
    [
      {rules: {'title-length': {most: -1}}},
      '1:59: the option `most` of `title-length` takes a whole number of at least 0, not `-1`'
    ],
    [
      {rules: {'title-length': ['warn', {}, 3]}},
      '1:62: `title-length` takes a severity and options, nothing more, not `3`'
    ],
    [false, '1:26: `post-lint` takes an object of settings']
  ]
  for (const [settings, fault] of settingsFaults) {
    it(`refuses ${JSON.stringify(settings)}`, async () => {
      assert.equal(await refuse({'.remarkrc.json': json(settings)}), [`.remarkrc.json:${fault}`])
    })
  }

  it('names every fault at once', async () => {
    const text = 'plugins:\n  - - post-lint\n    - engine: hogo\n      rules:\n        source-lnk: warn\n'
    assert.equal(await refuse({'.remarkrc.yml': text}), [
      '.remarkrc.yml:3:15: `engine` takes the name of an engine, not `hogo`; it takes `jekyll` or `generic`',
      '.remarkrc.yml:5:9: there is no rule `source-lnk`; did you mean `source-link`?'
    ])
  })

  const broken: [file: string, text: string, fault: string][] = [
    ['.remarkrc', '{"plugins": [}', ':1:14: `}` stands where JSON wants a value or `]`'],
    ['.remarkrc.json', '{\n  "plugins": [],\n  "plugins": []\n}', ':3:3: "plugins" is there twice'],
    ['.remarkrc.json', '', ':1:1: the file ends where JSON wants a value'],
    ['.remarkrc.json', '[]', ':1:1: a config is an object with `plugins`'],
    ['.remarkrc.json', '{"plugin": []}', ':1:2: there is no `plugin` in a config; did you mean `plugins`?'],
    ['.remarkrc.json', '{"plugins": "post-lint"}', ':1:13: `plugins` is a list of plugins'],
    [
      '.remarkrc.json',
      '{"plugins": [1]}',
      ':1:14: a plugin is a name, a function, or a list of one of them and its options'
    ],
    [
      '.remarkrc.yml',
      'rules:\n  date-valid: off\n',
      ':1:1: `rules` is a setting of post-lint, so it stands in its options, as in `plugins: [[post-lint, {rules: …}]]`'
    ],
    [
      '.remarkrc.yml',
      'plugins:\n  - post-lint\n  - engine: hugo\n',
      ':3:5: `engine` is a setting of post-lint, so it stands in its options, as in `plugins: [[post-lint, {engine: …}]]`'
    ],
    [
      '.remarkrc.yml',
      'plugins:\n  - post-lint:\n      engine: hugo\n',
      ':2:5: a plugin with options is a list of its name and the options, as in `[post-lint, {engine: jekyll}]`'
    ],
    ['.remarkrc.json', `{"a": ${'['.repeat(200)}`, ':1:106: this is nested more than 100 deep'],
    [
      '.remarkrc.yml',
      'plugins: [a',
      ':1:12: Flow sequence in block collection must be sufficiently indented and end with a ]'
    ],
    ['.remarkrc.yml', 'plugins: []\nplugins: []', ':2:1: Map keys must be unique'],
    ['.remarkrc.yml', '', ': a config is an object with `plugins`'],
    ['.remarkrc.yml', `plugins: ${'['.repeat(5000)}`, ':1:74: this is too long, or nested too deep, for a config'],
    ['.remarkrc.yml', 'plugins:\n  - &a {plugins: [*a]}', ':1:1: the config holds itself, or is nested too deep'],
    [
      'package.json',
      '{"remarkConfig": {"plugins": [["post-lint", {"engin": 1}]]}}',
      ':1:46: there is no setting `engin`; did you mean `engine`?'
    ],
    ['package.json', '{"remarkConfig": 1}', ':1:18: a config is an object with `plugins`'],
    [
      '.remarkrc.mjs',
      'export default {\n  plugins: [\n}',
      ":3: the config cannot be loaded: SyntaxError: Unexpected token '}'"
    ],
    ['.remarkrc.mjs', '\nthrow new Error("no\\nwork")', ':2:7: the config cannot be loaded: Error: no'],
    ['.remarkrc.mjs', 'throw null', ': the config cannot be loaded: null'],
    [
      '.remarkrc.mjs',
      'export const plugins = []',
      ': the config exports nothing by default; begin it with `export default {plugins: [`'
    ],
    ['.remarkrc.mjs', 'export default () => {}', ': a config is an object with `plugins`'],
    [
      '.remarkrc.mjs',
      'export default {plugins: [["post-lint", {now: 1n}]]}',
      ': `now` takes a moment with its offset, such as `2026-03-02T09:00:00Z`, not `1n`'
    ],
    [
      '.remarkrc.json',
      '{"plugins": ["no-such-plugin"]}',
      ':1:14: the plugin `no-such-plugin` cannot be found; is it installed?'
    ]
  ]
  for (const [file, text, fault] of broken) {
    it(`refuses ${file} with ${JSON.stringify(text.slice(0, 60))}`, async () => {
      assert.equal(await refuse({[file]: text}), [`${file}${fault}`])
    })
  }

  it('reads no code of the repository when it is untrusted', async () => {
    const untrusted = {untrusted: true}
    const code = 'globalThis.wasExecuted = true; export default {}'
    assert.equal(await refuse({'.remarkrc.mjs': code}, untrusted), [
      '.remarkrc.mjs: this config is JavaScript, which `--untrusted` does not run; write it as `.remarkrc.json`, or ignore it with `--no-config`'
    ])
    assert.equal(await refuse({'.remarkrc': '{"plugins": ["post-lint", "./a.mjs"]}', 'a.mjs': code}, untrusted), [
      '.remarkrc:1:27: the plugin `./a.mjs` is code, which `--untrusted` does not run; remove it, or ignore the config with `--no-config`'
    ])
    assert.is('wasExecuted' in globalThis, false)
    assert.is((await load({'.remarkrc': jekyll}, untrusted)).settings.engine, 'jekyll')
  })
})
