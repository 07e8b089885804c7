// Reads posts from standard input (a JSON list of path and text) and writes what Contentlayer makes of each: `absent`
// where it skips the document, `none` where it passes on no date. The argument is the folder of the installation.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {text} from 'node:stream/consumers'
import {pathToFileURL} from 'node:url'

const [, , installed] = process.argv
const load = (path) => import(pathToFileURL(join(installed, 'node_modules/@contentlayer', path)))
const {makeSource, defineDocumentType} = await load('source-files/dist/index.js')
const {Chunk, pipe, S, T} = await load('utils/dist/effect/index.js')
const {runMain} = await load('core/dist/index.js')

const posts = JSON.parse(await text(process.stdin))
console.log = () => undefined
console.error = () => undefined
const contentDirPath = mkdtempSync(join(tmpdir(), 'contentlayer-'))
for (const [path, content] of posts) {
  mkdirSync(dirname(join(contentDirPath, path)), {recursive: true})
  writeFileSync(join(contentDirPath, path), content)
}
const documents = await fetchDocuments()
rmSync(contentDirPath, {recursive: true})
process.stdout.write(JSON.stringify(posts.map(([path]) => describe(documents[path]?.document))), () => process.exit())

async function fetchDocuments() {
  const Post = defineDocumentType(() => ({
    name: 'Post',
    filePathPattern: '**/*',
    contentType: 'markdown',
    fields: {title: {type: 'json'}, date: {type: 'date'}, tags: {type: 'json'}}
  }))
  const source = await makeSource({contentDirPath, documentTypes: [Post]})('recorder')
  const fetched = T.chain_(source.provideSchema('recorder'), (schemaDef) =>
    pipe(
      source.fetchData({schemaDef, verbose: false, skipCachePersistence: true}),
      S.take(1),
      S.runCollect,
      T.map(Chunk.unsafeHead),
      T.rightOrFail
    )
  )
  const {cacheItemsMap} = await runMain({tracingServiceName: 'recorder', verbose: false})(fetched)
  return cacheItemsMap
}

function describe(document) {
  if (!document) return 'absent'
  const {date, title, tags, body} = document
  return {
    instant: typeof date === 'string' ? Date.parse(date) : 'none',
    day: 'none',
    title: title ?? null,
    tags: tags ?? null,
    published: true,
    text: body.raw
  }
}
