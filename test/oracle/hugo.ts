import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {dateScalars} from './date-scalars.ts'
import {frontMatters} from './front-matters.ts'
import {goDates, hugoFences, hugoNames, hugoPaths, tomlDates} from './hugo-posts.ts'
import {fencedTexts, postNames} from './jekyll-posts.ts'
import {recordAddresses} from './record-addresses.ts'
import {saveRecording} from './save-recording.ts'

const NOW = Date.UTC(2026, 0, 31, 22, 30)
const ZONES = ['Asia/Seoul', 'America/New_York', 'UTC']

/** What Hugo says of a page. */
interface Page {
  readonly path: string
  readonly kind: string
  readonly section: string
  readonly title: unknown
  readonly date: string
  readonly day: string
  readonly tags: unknown
  readonly text: string
}

/** Of a post: the page, `absent` where Hugo builds the site without it, `stops` where it does not build it. */
type Fate = Page | 'absent' | 'stops'

interface Source {
  readonly path: string
  readonly text: string
}

/** Records what the Hugo on this machine makes of dates, file names, fences and front matter. */
export function recordHugo(): void {
  const recorded = spawnSync('hugo', ['version'], {encoding: 'utf8'}).stdout.split(' ').slice(0, 2).join(' ')
  const save = (name: string, recording: Readonly<Record<string, unknown>>): void =>
    saveRecording('hugo', name, {recorded, ...recording})
  const yaml = [...new Set([...dateScalars(40).filter((_, index) => index % 3 === 0), ...goDates])]
  save('dates', {now: NOW, zones: ZONES, dates: recordDates(yaml, (date) => `---\ndate: ${date}\n---\n`)})
  save('toml-dates', {now: NOW, zones: ZONES, dates: recordDates(tomlDates, (date) => `+++\ndate = ${date}\n+++\n`)})
  const names = [...postNames, ...hugoNames]
  const named = names.map((name, index) => ({path: `content/n${index}/${name}`, text: '---\ntitle: Read\n---\n'}))
  const byName = build(named, 'UTC', '[frontmatter]\ndate = [":filename", ":default"]\n')
  const byDefault = build(named, 'UTC')
  save('file-names', {
    posts: names.map((name, index) => [name, dayOf(byDefault[index]), dayOf(byName[index])]),
    paths: build(
      hugoPaths.map((path) => ({path, text: '---\ntitle: Read\n---\n'})),
      'UTC'
    ).map((fate, index) => [hugoPaths[index], typeof fate === 'string' ? fate : [fate.kind, fate.section]])
  })
  recordAddresses({engine: 'hugo', recorded, program: process.execPath, script: 'record-hugo-addresses.mjs'})
  const fenced = [...fencedTexts, ...hugoFences]
  save('fences', {posts: alone(fenced).map((fate, index) => [fenced[index], show(fate)])})
  save('front-matter', {
    now: NOW,
    posts: alone(frontMatters).map((fate, index) => [
      frontMatters[index],
      typeof fate === 'string' ? fate : {title: fate.title, day: fate.day, tags: fate.tags}
    ])
  })
}

/** Rows of a date, the day that the page shows, and an instant for each zone; the instants are null where Hugo stops. */
function recordDates(dates: readonly string[], toText: (date: string) => string): readonly (readonly unknown[])[] {
  const posts = dates.map((date, index) => ({path: `content/posts/p${index}.md`, text: toText(date)}))
  const fates = build(posts, 'UTC', FUTURE)
  const known = new Set(posts.filter((_, index) => fates[index] !== 'stops'))
  const byZone = ZONES.map((zone) => buildOnce([...known], zone, FUTURE))
  return posts.map((post, index) => {
    const pages = byZone.map((site) => site?.get(post.path))
    return [dates[index], pages[0]?.day ?? null, ...pages.map((page) => (page ? Number(page.date) : null))]
  })
}

const FUTURE = 'buildFuture = true\n'

function dayOf(fate: Fate | undefined): unknown {
  return typeof fate === 'object' ? fate.day : fate
}

function show(fate: Fate | undefined): unknown {
  return typeof fate === 'object' ? [fate.day, fate.title, fate.text] : fate
}

/** Each text as a site's only post. */
function alone(texts: readonly string[]): readonly Fate[] {
  return texts.flatMap((text) => build([{path: 'content/posts/p.md', text}], 'UTC'))
}

/** Builds all posts at once, and in halves where one of them keeps Hugo from building. */
function build(posts: readonly Source[], zone: string, config = ''): readonly Fate[] {
  const pages = buildOnce(posts, zone, config)
  if (pages) return posts.map(({path}) => pages.get(path) ?? 'absent')
  if (posts.length <= 1) return posts.map(() => 'stops')
  const half = Math.ceil(posts.length / 2)
  return [...build(posts.slice(0, half), zone, config), ...build(posts.slice(half), zone, config)]
}

function buildOnce(posts: readonly Source[], zone: string, config: string): Map<string, Page> | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'hugo-'))
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
  try {
    write('config.toml', `${CONFIG}timeZone = "${zone}"\n${config}`)
    write('layouts/index.json', TEMPLATE)
    for (const {path, text} of posts) write(path, text)
    const clock = new Date(NOW).toISOString()
    const {status} = spawnSync('hugo', ['--quiet', '--clock', clock], {cwd: folder, env: {...process.env, TZ: 'UTC'}})
    if (status !== 0) return undefined
    // The template below writes exactly these fields.
    const pages: Page[] = JSON.parse(readFileSync(join(folder, 'public/index.json'), 'utf8'))
    return new Map(pages.map((page) => [`content/${page.path}`, page]))
  } finally {
    rmSync(folder, {recursive: true})
  }
}

const CONFIG = `baseURL = "https://example.org/"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]
outputs = {home = ["json"], section = [], page = []}
`

const TEMPLATE = `[{{ range $i, $p := where .Site.Pages "File" "ne" nil }}{{ if $i }},{{ end }}
{{ dict "path" $p.File.Path "kind" $p.Kind "section" $p.Section "title" $p.Title "date" (string $p.Date.UnixMilli) "day" ($p.Date.Format "2006-01-02") "tags" $p.Params.tags "text" $p.RawContent | jsonify }}{{ end }}]
`
