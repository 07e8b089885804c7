// Reads posts from standard input (a JSON list of config, path and lines of front matter) and writes the path that Hexo
// gives to each, alone in its site; null where it has none. The argument is the folder that Hexo is installed in.
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {text} from 'node:stream/consumers'

const [installed] = process.argv.slice(2)
const Hexo = createRequire(`${installed}/`)('hexo')
const addresses = []
for (const post of JSON.parse(await text(process.stdin))) addresses.push(await record(...post))
process.stdout.write(JSON.stringify(addresses))

async function record(config, path, lines) {
  const base = mkdtempSync(join(tmpdir(), 'hexo-'))
  symlinkSync(join(installed, 'node_modules'), join(base, 'node_modules'))
  const manifest = {hexo: {version: ''}, dependencies: {'hexo-renderer-marked': '*'}}
  writeFileSync(join(base, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(base, '_config.yml'), `${config}\n`)
  mkdirSync(dirname(join(base, path)), {recursive: true})
  writeFileSync(join(base, path), `---\n${lines}\n---\n`)
  const hexo = new Hexo(base, {silent: true})
  try {
    await hexo.init()
    await hexo.load()
    const post = hexo.model('Post').toArray()[0]
    return post ? `/${post.path.replace(/^\//, '')}` : null
  } finally {
    await hexo.exit()
    rmSync(base, {recursive: true})
  }
}
