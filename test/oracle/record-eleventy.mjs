// Reads posts from standard input (a JSON list of path and text) and writes what Eleventy makes of each: `stops` where
// it builds nothing because of it, `absent` where it makes no page of it. The argument is the folder that Eleventy is
// installed in.
import {mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {text} from 'node:stream/consumers'
import {pathToFileURL} from 'node:url'

const source = `${pathToFileURL(join(process.argv[2], 'node_modules/@11ty/eleventy/src'))}/`
const {default: Eleventy} = await import(`${source}Eleventy.js`)
const {default: Template} = await import(`${source}Template.js`)

/** Posts that would stop the build; it goes on without them here, so that the others need no build of their own. */
const refused = new Set()
const {getMappedDate, getFrontMatterData} = Template.prototype
Template.prototype.getMappedDate = async function (data) {
  try {
    return await getMappedDate.call(this, data)
  } catch {
    refused.add(this.inputPath)
    return new Date(0)
  }
}
Template.prototype.getFrontMatterData = async function () {
  try {
    return await getFrontMatterData.call(this)
  } catch {
    refused.add(this.inputPath)
    this.readingPromise = Promise.resolve({data: {}, content: '', excerpt: ''})
    this._frontMatterDataCache = Promise.resolve({data: {}, excerpt: ''})
    return this._frontMatterDataCache
  }
}

const posts = JSON.parse(await text(process.stdin))
console.error = () => undefined
console.warn = () => undefined
process.stdout.write(JSON.stringify(await buildAll(posts)))

/** Builds all posts at once, and in halves where one of them keeps Eleventy from building. */
async function buildAll(some) {
  const pages = await build(some)
  if (pages) return pages
  if (some.length <= 1) return some.map(() => 'stops')
  const half = Math.ceil(some.length / 2)
  return [...(await buildAll(some.slice(0, half))), ...(await buildAll(some.slice(half)))]
}

async function build(some) {
  const folder = mkdtempSync(join(tmpdir(), 'eleventy-'))
  const input = join(folder, 'src')
  for (const [path, content] of some) {
    mkdirSync(dirname(join(input, path)), {recursive: true})
    writeFileSync(join(input, path), content)
  }
  const items = new Map()
  process.chdir(folder)
  try {
    const eleventy = new Eleventy('src', '_site', {
      quietMode: true,
      config: (settings) => {
        settings.addCollection('read', (api) => {
          for (const item of api.getAll()) items.set(item.inputPath, item)
          return []
        })
      }
    })
    eleventy.disableLogger()
    const written = await eleventy.toJSON()
    const texts = new Map(written.map(({inputPath, content}) => [inputPath, content]))
    return some.map(([path]) => describe(`./src/${path}`, items.get(`./src/${path}`), texts))
  } catch (error) {
    if (some.length === 1) process.stderr.write(`${some[0][0]}: ${error.message}\n`)
    return undefined
  } finally {
    process.chdir('/')
    rmSync(folder, {recursive: true})
  }
}

function describe(path, item, texts) {
  if (refused.has(path)) return 'stops'
  if (!item) return 'absent'
  const instant = item.date.getTime()
  const {birthtimeMs} = statSync(path)
  const created = Math.abs(instant - birthtimeMs) < 2
  return {
    instant: created ? 'file' : instant,
    day: created ? 'file' : Number.isNaN(instant) ? 'invalid' : item.date.toISOString().slice(0, 10),
    title: item.data.title ?? null,
    tags: item.data.tags ?? null,
    published: texts.has(path),
    text: texts.get(path) ?? null
  }
}
