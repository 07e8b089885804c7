// Reads posts from standard input (a JSON list of config, path and lines of front matter) and writes the address that the
// Hugo on this machine gives to each, alone in its site, without percent-encoding; null where it has none.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {text} from 'node:stream/consumers'

const posts = JSON.parse(await text(process.stdin))
process.stdout.write(JSON.stringify(posts.map((post) => record(...post))))

function record(config, path, lines) {
  const base = mkdtempSync(join(tmpdir(), 'hugo-'))
  const write = (name, content) => {
    mkdirSync(dirname(join(base, name)), {recursive: true})
    writeFileSync(join(base, name), content)
  }
  write('hugo.toml', `baseURL = 'https://example.org/'\noutputs = {home = ['json']}\n${config}\n`)
  write('layouts/index.json', '{{ range .Site.RegularPages }}{{ .RelPermalink }}{{ end }}')
  write(path, `---\n${lines}\n---\n`)
  spawnSync('hugo', ['--quiet'], {cwd: base})
  const built = join(base, 'public/index.json')
  const address = existsSync(built) ? decodeURI(readFileSync(built, 'utf8')) : ''
  rmSync(base, {recursive: true})
  return address === '' ? null : address
}
