// Reads posts from standard input (a JSON list of path and text) and writes what Hexo makes of each: `absent` where it
// leaves the post out. The arguments are the folder that Hexo is installed in and the `timezone` of its config.
import {mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {text} from 'node:stream/consumers'

const [installed, timezone] = process.argv.slice(2)
const Hexo = createRequire(`${installed}/`)('hexo')
const posts = JSON.parse(await text(process.stdin))
const base = mkdtempSync(join(tmpdir(), 'hexo-'))
symlinkSync(join(installed, 'node_modules'), join(base, 'node_modules'))
write('package.json', JSON.stringify({hexo: {version: ''}, dependencies: {'hexo-renderer-marked': '*'}}))
write('_config.yml', `url: https://example.org\ntimezone: '${timezone}'\n`)
for (const [path, content] of posts) write(path, content)

const hexo = new Hexo(base, {silent: true})
try {
  await hexo.init()
  await hexo.load()
  const read = new Map(hexo.model('Post').map((post) => [`source/${post.source}`, post]))
  process.stdout.write(
    JSON.stringify(posts.map(([path]) => (read.has(path) ? describe(path, read.get(path)) : 'absent')))
  )
} finally {
  await hexo.exit()
  rmSync(base, {recursive: true})
}

function describe(path, post) {
  const created = Math.abs(post.date.valueOf() - statSync(join(base, path)).birthtimeMs) < 2
  return {
    instant: created ? 'file' : post.date.valueOf(),
    day: created ? 'file' : (timezone ? post.date.clone().tz(timezone) : post.date).format('YYYY-MM-DD'),
    title: post.title,
    tags: post.tags.map(({name}) => name),
    published: post.published,
    text: post._content
  }
}

function write(path, content) {
  mkdirSync(dirname(join(base, path)), {recursive: true})
  writeFileSync(join(base, path), content)
}
