// Reads posts from standard input (a JSON list of path and text) and writes what the blog plugin of Docusaurus makes of
// each: `stops` where it builds nothing because of it, `absent` where it makes no page of it. A date that is none by
// then counts as `stops`, since the page of the archive fails on it. The argument is the folder of the installation.
import {mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {text} from 'node:stream/consumers'

process.env.NODE_ENV = 'production'
const [, , installed] = process.argv
const require = createRequire(`${installed}/`)
const plugin = join(installed, 'node_modules/@docusaurus/plugin-content-blog/lib')
const {generateBlogPosts} = require(join(plugin, 'blogUtils.js'))
const {DEFAULT_OPTIONS} = require(join(plugin, 'options.js'))
const {DEFAULT_PARSE_FRONT_MATTER} = require('@docusaurus/utils')

const posts = JSON.parse(await text(process.stdin))
const siteDir = mkdtempSync(join(tmpdir(), 'docusaurus-'))
const context = {
  siteDir,
  siteConfig: {
    baseUrl: '/',
    markdown: {parseFrontMatter: DEFAULT_PARSE_FRONT_MATTER},
    future: {experimental_vcs: {getFileCreationInfo: async () => null, getFileLastUpdateInfo: async () => null}}
  },
  i18n: {currentLocale: 'en'}
}
console.error = () => undefined
console.warn = () => undefined
const outcomes = []
for (const [index, [path, content]] of posts.entries())
  outcomes.push(await read(join(siteDir, String(index)), path, content))
rmSync(siteDir, {recursive: true})
process.stdout.write(JSON.stringify(outcomes))

/** Each post lies in a blog of its own. */
async function read(folder, path, content) {
  const file = join(folder, path)
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, content)
  const contentPaths = {contentPath: join(folder, 'blog'), contentPathLocalized: join(folder, 'i18n')}
  const options = {...DEFAULT_OPTIONS, onInlineTags: 'ignore', onInlineAuthors: 'ignore'}
  try {
    const [post] = await generateBlogPosts(contentPaths, context, options, null, {})
    return post ? describe(file, post) : 'absent'
  } catch {
    return 'stops'
  }
}

function describe(file, {metadata, content}) {
  const {date, title, tags} = metadata
  const instant = date instanceof Date ? date.getTime() : Number.NaN
  if (Number.isNaN(instant)) return 'stops'
  const created = Math.abs(instant - statSync(file).birthtimeMs) < 2
  return {
    instant: created ? 'file' : instant,
    day: created ? 'file' : date.toISOString().slice(0, 10),
    title,
    tags: tags.map(({label}) => label),
    published: true,
    text: content
  }
}
