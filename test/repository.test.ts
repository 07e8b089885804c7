import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'
import * as assert from 'uvu/assert'
import {engines} from '../src/engines/index.ts'
import {generate} from '../src/generate/generate.ts'
import {loadRules} from '../src/generate/load-rules.ts'
import {describe} from './describe.ts'

const project = fileURLToPath(new URL('..', import.meta.url))
const sources = globSync(['{src,rules,test,bench}/**/*.ts', '!bench/node_modules'], {cwd: project}).sort()
const code = new Map(sources.map((path) => [path, readFileSync(join(project, path), 'utf8')]))

/** What the files of a folder may import besides packages and their own folder. */
const arrows: Record<string, readonly string[]> = {
  'src/post': [],
  'src/links': [],
  'src/git': [],
  'src/sources': ['src/post'],
  'src/prose': ['src/post', 'src/sources'],
  'src/engines': ['src/post'],
  'src/targets': ['src/post', 'src/engines', 'src/sources'],
  'src/blog': ['src/post', 'src/engines', 'src/sources', 'src/prose', 'src/targets'],
  'src/fix': ['src/post', 'src/rule-kit'],
  'src/rule-kit': ['src/post', 'src/engines', 'src/sources', 'src/blog', 'src/links'],
  rules: [
    'src/post',
    'src/prose',
    'src/engines',
    'src/sources',
    'src/targets',
    'src/blog',
    'src/rule-kit',
    'src/links',
    'rules/examples'
  ],
  'rules/examples': ['src/rule-kit'],
  'src/report': ['src/rule-kit', 'src/post'],
  'src/generate': ['src/rule-kit', 'src/engines', 'src/run'],
  'src/run': [
    'src/post',
    'src/engines',
    'src/sources',
    'src/blog',
    'src/links',
    'src/git',
    'src/rule-kit',
    'src/fix',
    'src/report',
    'rules'
  ],
  'src/cli': ['src/engines', 'src/blog', 'src/rule-kit', 'src/fix', 'src/report', 'src/run', 'rules']
}

/** Scripts: no part of the tool, they meet the world themselves. */
const scripts = ['src/bundle/main.ts', 'src/generate/main.ts', 'src/generate/new-rule.ts', 'bench/main.ts']

/** Fixture folders that belong to no rule. */
const sharedFixtures = ['engines']

describe('repository', (it) => {
  it('has fresh generated files', async () => {
    const engineIds = Object.values(engines).map(({id}) => id)
    const generated = generate(await loadRules(new URL('../rules/', import.meta.url)), engineIds)
    for (const [path, text] of Object.entries(generated)) {
      const file = join(project, path)
      assert.ok(existsSync(file) && readFileSync(file, 'utf8') === text, `${path} is stale: run \`npm run generate\``)
    }
  })

  it('imports along the arrows', () => {
    const wrong = [...code].flatMap(([path, text]) =>
      findImports(path, text)
        .filter((imported) => !mayImport(path, imported))
        .map((imported) => `${path} imports ${imported}`)
    )
    assert.equal(wrong, [])
  })

  it('meets the process only in the command, and in scripts', () => {
    const meeting = filesWith(/\bprocess\.|node:process/).filter((path) => !path.startsWith('test/'))
    assert.equal(
      meeting.filter((path) => path !== 'src/cli/main.ts' && !scripts.includes(path)),
      []
    )
  })

  it('has a fixture for each rule, and a rule for each fixture', () => {
    const rules = sources
      .filter((path) => dirname(path) === 'rules' && path !== 'rules/index.ts')
      .map((path) => basename(path, '.ts'))
    const fixtures = readdirSync(join(project, 'fixtures')).filter(
      (name) => !sharedFixtures.includes(name) && !name.startsWith('healthy')
    )
    assert.equal(fixtures.sort(), rules.sort())
  })

  it('keeps files short', () => {
    const long = [...code].filter(([path, text]) => countCodeLines(text) >= mostCodeLines(path))
    assert.equal(
      long.map(([path, text]) => `${path}: ${countCodeLines(text)} lines of code`),
      []
    )
  })

  it('names files after what they hold', () => {
    assert.equal(
      sources.filter((path) => /(^|\/)(utils?|helpers?|types|common|misc|shared)(\.ts$|\/)/.test(path)),
      []
    )
  })

  it('leaves no type unchecked', () => {
    assert.equal(filesWith(/\bas any\b|: any\b|<any[,>]|@ts-(ignore|expect-error|nocheck)/), [])
  })
})

function filesWith(pattern: RegExp): string[] {
  return [...code]
    .filter(([path, text]) => path !== 'test/repository.test.ts' && pattern.test(text))
    .map(([path]) => path)
}

/** The project's files that a file imports; what only looks like an import, in a template, is no file. */
function findImports(path: string, text: string): string[] {
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)]
    .map(([, specifier = '']) => join(dirname(path), specifier).replaceAll('\\', '/'))
    .filter((imported) => code.has(imported))
}

/** `src/post`, `rules`, `rules/examples` or `test`; for files right in `src`, the file. */
function partOf(path: string): string {
  if (path.startsWith('rules/examples/')) return 'rules/examples'
  return path.startsWith('src/') ? path.split('/').slice(0, 2).join('/') : (path.split('/')[0] ?? '')
}

function mayImport(path: string, imported: string): boolean {
  const part = partOf(path)
  if (part === 'rules') return path === 'rules/index.ts' || (arrows.rules ?? []).includes(partOf(imported))
  return (
    part === 'test' ||
    part === 'src/index.ts' ||
    part === partOf(imported) ||
    (arrows[part] ?? []).includes(partOf(imported))
  )
}

/** Tables of tests, examples and the generated list of rules may be as long as they need. */
function mostCodeLines(path: string): number {
  if (path.startsWith('test/') || path.startsWith('rules/examples/') || path === 'rules/index.ts')
    return Number.POSITIVE_INFINITY
  return path.startsWith('rules/') ? 80 : 200
}

/** Lines that are neither blank nor only comment. */
function countCodeLines(text: string): number {
  return text.split('\n').filter((line) => !/^\s*($|\/\/|\/?\*)/.test(line)).length
}
