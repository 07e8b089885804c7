// Reads posts from standard input (a JSON list of path and text) and writes what Gatsby makes of each: `stops` where it
// builds nothing because of it, `absent` where it makes no page of it. A date that it shows as "Invalid date" counts as
// `none`. The argument is the folder of the installation.
import {createRequire} from 'node:module'
import {extname, join} from 'node:path'
import {text} from 'node:stream/consumers'

const require = createRequire(`${process.argv[2]}/`)
const mime = require('mime')

// The store of formatted dates on the disk, which nothing here needs.
const store = require.resolve('gatsby/dist/utils/cache-lmdb.js')
class NoStore {
  init() {
    return this
  }
  async get() {}
  async set() {}
}
require.cache[store] = {id: store, filename: store, loaded: true, exports: {default: NoStore, __esModule: true}}
const {getDateResolver} = require('gatsby/dist/schema/types/date.js')
const {onCreateNode} = require(join(process.argv[2], 'node_modules/gatsby-transformer-remark/on-node-create.js'))

const outcomes = []
for (const [path, content] of JSON.parse(await text(process.stdin))) outcomes.push(await read(path, content))
process.stdout.write(JSON.stringify(outcomes))

async function read(path, content) {
  if (!/^text\/(?:x-)?markdown$/.test(mime.getType(extname(path).slice(1)) ?? '')) return 'absent'
  try {
    return await describe(await createNode(content))
  } catch {
    return 'stops'
  }
}

function createNode(content) {
  return new Promise((resolve, reject) => {
    onCreateNode({
      node: {id: 'file', internal: {type: 'Text'}},
      loadNodeContent: async () => content,
      actions: {createNode: resolve, createParentChildLink: () => undefined},
      createNodeId: String,
      createContentDigest: () => '',
      reporter: {panicOnBuild: reject}
    })
  })
}

async function describe({frontmatter, rawMarkdownBody}) {
  const [instant, day] = await Promise.all(['x', 'YYYY-MM-DD'].map((formatString) => show(frontmatter, formatString)))
  return {
    instant: instant === null || instant === 'Invalid date' ? 'none' : Number(instant),
    day: day === null ? 'none' : day === 'Invalid date' ? 'invalid' : day,
    title: frontmatter.title,
    tags: frontmatter.tags ?? null,
    published: true,
    text: rawMarkdownBody
  }
}

async function show(frontmatter, formatString) {
  const {resolve} = getDateResolver({}, {resolve: () => frontmatter.date})
  try {
    return await resolve(undefined, {formatString}, {}, {})
  } catch {
    return null
  }
}
