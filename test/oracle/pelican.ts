import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {dateScalars} from './date-scalars.ts'
import {goDates} from './hugo-posts.ts'
import {fencedTexts, postNames} from './jekyll-posts.ts'
import {fuzzyDates, headerBlocks, pelicanFences, pelicanNames} from './pelican-posts.ts'
import {recordAddresses} from './record-addresses.ts'
import {saveRecording} from './save-recording.ts'

const NOW = Date.UTC(2026, 0, 31, 22, 30)
const ZONES = ['Asia/Seoul', 'America/New_York', 'UTC']

/** Of an article: instant, day, title, tags, status and text; null where Pelican leaves it out. */
type Fate = readonly [number, string, unknown, readonly string[], string, string] | null | 'stops'

/** Records what the Pelican on this machine makes of dates, file names, fences and header lines. */
export function recordPelican(): void {
  const recorded = `pelican ${spawnSync('pelican', ['--version'], {encoding: 'utf8'}).stdout.trim()}`
  const save = (name: string, recording: Readonly<Record<string, unknown>>): void =>
    saveRecording('pelican', name, {recorded, ...recording})

  const plain = dateScalars(200).filter((scalar, index) => !/^["']/.test(scalar) || index % 20 === 0)
  const dates = [...new Set([...plain, ...goDates, ...fuzzyDates])].filter((date) => !/[\r\n]/.test(date))
  const posts = dates.map((date) => ['post.md', `Title: Read\nDate: ${date}\n\ntext\n`] as const)
  const byZone = ZONES.map((zone) => run(posts, {TIMEZONE: zone}))
  const rows = dates.map((date, index) => [
    date,
    dayOf(byZone[0]?.[index]),
    ...byZone.map((fates) => instantOf(fates[index]))
  ])
  recordAddresses({engine: 'pelican', recorded, program: 'python3', script: 'record-pelican-addresses.py'})
  save('dates', {now: NOW, zones: ZONES, dates: rows})

  const names = [...postNames, ...pelicanNames]
  const named = run(names.map((name) => [name, 'Title: Read\n\ntext\n']))
  const dated = run(names.map((name) => [name, 'Title: Read\nDate: 2001-01-01\n\ntext\n']))
  save('file-names', {posts: names.map((name, index) => [name, dayOf(named[index]), dayOf(dated[index])])})

  const fences = [...fencedTexts, ...pelicanFences]
  const fenced = run(
    fences.map((text) => ['post.md', text]),
    {DEFAULT_DATE: '2001-01-01'}
  )
  save('fences', {posts: fences.map((text, index) => [text, show(fenced[index])])})

  const headed = run(headerBlocks.map((lines) => ['post.md', `${lines}\n\ntext\n`]))
  save('front-matter', {now: NOW, posts: headerBlocks.map((lines, index) => [lines, headed[index]])})
}

function dayOf(fate: Fate = null): string | null {
  return fate === null || fate === 'stops' ? fate : fate[1]
}

function instantOf(fate: Fate = null): number | 'stops' | null {
  return fate === null || fate === 'stops' ? fate : fate[0]
}

function show(fate: Fate = null): unknown {
  return fate === null || fate === 'stops' ? fate : [fate[2], fate[5]]
}

function run(
  posts: readonly (readonly [name: string, text: string])[],
  settings: Readonly<Record<string, string>> = {}
): readonly Fate[] {
  const script = fileURLToPath(new URL('record-pelican.py', import.meta.url))
  const {status, stdout, stderr} = spawnSync('/usr/bin/python3', [script, String(NOW / 1000)], {
    input: JSON.stringify({settings, posts}),
    encoding: 'utf8',
    env: {...process.env, TZ: 'UTC'},
    maxBuffer: 50_000_000
  })
  if (status !== 0) throw new Error(stderr)
  // The script writes one such value for each post.
  const fates: readonly Fate[] = JSON.parse(stdout)
  return fates
}
