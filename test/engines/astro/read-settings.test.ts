import * as assert from 'uvu/assert'
import {kindOf} from '../../../src/engines/astro/post-paths.ts'
import {readSettings} from '../../../src/engines/astro/read-settings.ts'
import {describe} from '../../describe.ts'
import {describeSettings, type ListedSettings} from '../describe-settings.ts'
import {siteFolder} from '../site-folder.ts'

const SCHEMA = `
const blog = defineCollection({
  loader: glob({base: './src/data/articles', pattern: '**/*.md'}),
  schema: ({image}) => z.object({
    title: z.string(),
    pubDate: z.coerce.date(),
    updatedDate: z.date().optional(),
    published: z.string(),
    author: z.string()
  })
})
const docs = defineCollection({loader: glob({base: 'src/docs', pattern: '**/*.md'})})
`

describe('astro/read-settings', (it) => {
  it('reads folders and dates out of the schema', () => {
    const files = {
      'astro.config.mjs': "export default defineConfig({site: 'https://example.org'})",
      'src/content.config.ts': SCHEMA,
      'src/content/blog/a.md': '',
      'package.json': '{"dependencies": {"astro": "^6.0.5"}}'
    }
    assert.equal(readSettings(siteFolder(files)), {
      version: '6.0.5',
      url: 'https://example.org',
      future: true,
      postFolders: ['src/data/articles', 'src/content/blog'],
      dateSchemas: {pubDate: 'coerced', updatedDate: 'strict', published: 'text'},
      defaults: [],
      notes: []
    })
  })

  it('knows posts', () => {
    const settings = readSettings(siteFolder({'src/content/posts/a.md': ''}))
    assert.is(kindOf('src/content/posts/2023/a.mdx', settings), 'post')
    assert.is(kindOf('src/content/posts/_a.md', settings), 'other')
    assert.is(kindOf('src/content/docs/a.md', settings), 'other')
  })
})

const config = (code: string, ...rest: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries([['astro.config.mjs', code], ...rest.map((path) => [path, ''])])
const schema = (code: string, path = 'src/content.config.ts'): Readonly<Record<string, string>> => ({[path]: code})

const listed: readonly ListedSettings[] = [
  [{}, {url: undefined, version: undefined, staticFolders: undefined, postFolders: ['src/content'], dateSchemas: {}}],
  [config('site: "https://example.org"'), {url: 'https://example.org'}],
  [config('site:`http://example.org/blog`'), {url: 'http://example.org/blog'}],
  [config("site: 'ftp://example.org'"), {url: undefined}],
  [config("site: 'https://example .org'"), {url: undefined}],
  [config("mysite: 'https://example.org'"), {url: undefined}],
  [config("publicDir: './files'"), {staticFolders: []}],
  [config("mypublicDirs: './files'"), {staticFolders: undefined}],
  ...['ts', 'mjs', 'js', 'mts'].flatMap((suffix): ListedSettings[] => [
    [schema('a: z.date()', `src/content.config.${suffix}`), {dateSchemas: {a: 'strict'}}],
    [schema('a: z.date()', `src/content/config.${suffix}`), {dateSchemas: {a: 'strict'}}]
  ]),
  ...['mjs', 'js', 'ts', 'mts'].map(
    (suffix): ListedSettings => [{[`astro.config.${suffix}`]: "site: 'https://a.org'"}, {url: 'https://a.org'}]
  ),
  [schema('a: z\n  .coerce\n  .date()'), {dateSchemas: {a: 'coerced'}}],
  [schema('a: z . coerce . date()'), {dateSchemas: {a: 'coerced'}}],
  [schema('a: zod.date()'), {dateSchemas: {}}],
  [schema('a: z.dates()'), {dateSchemas: {}}],
  [
    schema('date: z.string(), publishedAt: z.string(), Updated: z.string(), modified: z.string(), title: z.string()'),
    {dateSchemas: {date: 'text', publishedAt: 'text', Updated: 'text', modified: 'text'}}
  ],
  [schema("glob({base: './src/my-blog/', pattern: 'x'})"), {postFolders: ['src/my-blog']}],
  [schema('glob( {base:"src/Posts"})'), {postFolders: ['src/Posts']}],
  [
    schema("glob({pattern: 'x', base: `src/writing`}), glob({base: 'a/news'})"),
    {postFolders: ['src/writing', 'a/news']}
  ],
  [schema("glob({base: 'src/posts/old'})"), {postFolders: ['src/content']}],
  [schema("glob({base: '../blog'})"), {postFolders: ['src/content']}],
  [schema("glob({pattern: '**/*.md'})"), {postFolders: ['src/content']}],
  [schema("myglob({base: 'src/notes'})"), {postFolders: ['src/content']}],
  [
    {'src/content.config.ts': "glob({base: 'src/data/blog'})", 'src/data/blog/a.md': '', 'src/pages/posts/a.md': ''},
    {postFolders: ['src/data/blog', 'src/pages/posts']}
  ],
  [{'package.json': '{"devDependencies": {"astro": "~5.1.0"}}'}, {version: '5.1.0'}]
]

describeSettings('astro/read-settings', readSettings, listed)
