// Reads posts from standard input (a JSON list of path and text) and writes what Astro's `glob` loader makes of each with
// a schema of `date: z.coerce.date()` and anything else: `stops` where it builds nothing because of it, `absent` where it
// makes no entry of it. The argument is the folder that Astro is installed in.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {text} from 'node:stream/consumers'
import {pathToFileURL} from 'node:url'

const modules = `${pathToFileURL(join(process.argv[2], 'node_modules'))}/`
const {glob} = await import(`${modules}astro/dist/content/loaders/glob.js`)
const {getEntryData} = await import(`${modules}astro/dist/content/utils.js`)
const {markdownContentEntryType} = await import(`${modules}astro/dist/vite-plugin-markdown/content-entry-type.js`)
const z = await import(`${modules}zod/v4/index.js`)

const posts = JSON.parse(await text(process.stdin))
const root = mkdtempSync(join(tmpdir(), 'astro-'))
for (const [path, content] of posts) {
  mkdirSync(dirname(join(root, path)), {recursive: true})
  writeFileSync(join(root, path), content)
}
const schema = z.looseObject({date: z.coerce.date().optional()})
const outcomes = new Map()
const entryType = {
  async getEntryInfo(entry) {
    const path = decodeURIComponent(entry.fileUrl.pathname)
    try {
      return await markdownContentEntryType.getEntryInfo(entry)
    } catch {
      outcomes.set(path, 'stops')
      return {data: {}, body: ''}
    }
  }
}
await glob({pattern: '**/*.{md,mdx}', base: './src/content/blog'}).load({
  config: {root: pathToFileURL(`${root}/`), srcDir: pathToFileURL(`${root}/src/`)},
  collection: 'blog',
  logger: {warn: () => undefined, error: () => undefined, info: () => undefined},
  parseData,
  store: {keys: () => [], get: () => undefined, set, delete: () => undefined},
  generateDigest: (content) => content,
  entryTypes: new Map([
    ['.md', entryType],
    ['.mdx', entryType]
  ])
})
rmSync(root, {recursive: true})
process.stdout.write(JSON.stringify(posts.map(([path]) => outcomes.get(join(root, path)) ?? 'absent')))

async function parseData({id, data, filePath}) {
  const entry = {id, collection: 'blog', unvalidatedData: data, _internal: {rawData: '', filePath}}
  try {
    return await getEntryData(entry, {type: 'content_layer', schema}, false)
  } catch {
    outcomes.set(filePath, 'stops')
    return {}
  }
}

function set({data, body, filePath}) {
  const path = join(root, filePath)
  if (outcomes.has(path)) return
  outcomes.set(path, {
    instant: data.date?.getTime() ?? 'none',
    day: data.date === undefined ? 'none' : describeDay(data.date),
    title: data.title ?? null,
    tags: data.tags ?? null,
    published: true,
    text: body
  })
}

/** As the components of Astro's starter show it: in the zone of the machine. */
function describeDay(date) {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${String(date.getFullYear()).padStart(4, '0')}-${month}-${day}`
}
