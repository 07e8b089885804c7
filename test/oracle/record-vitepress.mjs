// Reads posts from standard input (a JSON list of path and text) and writes what VitePress makes of each: `stops` where
// it builds nothing because of it, `absent` where it makes no page of it. A date that is no instant when the site's own
// code gets it counts as `none`. The argument is the folder of the installation.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {text} from 'node:stream/consumers'

const require = createRequire(`${process.argv[2]}/`)
const {default: MarkdownIt} = await import(require.resolve('markdown-it'))
const {frontmatterPlugin} = await import(require.resolve('@mdit-vue/plugin-frontmatter'))
const {glob} = await import(require.resolve('tinyglobby'))

const markdown = new MarkdownIt({html: true}).use(frontmatterPlugin, {renderExcerpt: false})
const posts = JSON.parse(await text(process.stdin))
const pages = await findPages(posts)
process.stdout.write(JSON.stringify(posts.map(([path, content]) => (pages.has(path) ? read(content) : 'absent'))))

/** As VitePress looks for them (vitepress, src/node/plugins/dynamicRoutesPlugin.ts, `resolvePages`). */
async function findPages(some) {
  const cwd = mkdtempSync(join(tmpdir(), 'vitepress-'))
  for (const [path] of some) {
    mkdirSync(dirname(join(cwd, path)), {recursive: true})
    writeFileSync(join(cwd, path), '')
  }
  const found = await glob(['**/*.md'], {cwd, ignore: ['**/node_modules/**', '**/dist/**'], expandDirectories: false})
  rmSync(cwd, {recursive: true})
  return new Set(found)
}

function read(content) {
  const env = {}
  try {
    markdown.render(content, env)
  } catch {
    return 'stops'
  }
  const {date, title, tags} = env.frontmatter
  const isInstant = date instanceof Date
  return {
    instant: isInstant ? date.getTime() : 'none',
    day: 'none',
    title: title ?? null,
    tags: tags ?? null,
    published: true,
    text: env.content
  }
}
