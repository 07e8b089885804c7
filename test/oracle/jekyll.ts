import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {dateScalars} from './date-scalars.ts'
import {frontMatters} from './front-matters.ts'
import {fencedTexts, postNames} from './jekyll-posts.ts'
import {recordAddresses} from './record-addresses.ts'
import {saveRecording} from './save-recording.ts'

const NOW = Date.UTC(2026, 0, 31, 22, 30)
const ZONES = ['Asia/Seoul', 'America/New_York', 'UTC']

/** Records what the Jekyll on this machine makes of dates, file names, fences and front matter. */
export function recordJekyll(): void {
  const scalars = dateScalars(150)
  const byZone = ZONES.map((zone) => run('record-jekyll-dates.rb', scalars, zone, String(NOW / 1000)))
  const dates = scalars.map((scalar, index) => [scalar, ...byZone.map((readings) => readings[index])])
  save('dates', {now: NOW, zones: ZONES, dates: dates.filter(([, reading]) => reading !== 'unread')})

  const names = run(
    'record-jekyll-files.rb',
    postNames.map((name) => [name, '---\ntitle: Read\n---\n'])
  )
  save('file-names', {posts: postNames.map((name, index) => [name, names[index]])})

  const fences = run(
    'record-jekyll-files.rb',
    fencedTexts.map((text) => ['2023-11-17-file-name.md', text])
  )
  save('fences', {posts: fencedTexts.map((text, index) => [text, fences[index]])})

  const fronted = run('record-jekyll-front-matter.rb', frontMatters)
  save('front-matter', {posts: frontMatters.map((text, index) => [text, fronted[index]])})

  recordAddresses({engine: 'jekyll', recorded: version(), program: 'ruby', script: 'record-jekyll-addresses.rb'})
}

function run(script: string, input: unknown, ...settings: readonly string[]): readonly unknown[] {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const {status, stdout, stderr} = spawnSync('ruby', [path, ...settings], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    env: {...process.env, TZ: 'UTC'},
    maxBuffer: 50_000_000
  })
  if (status !== 0) throw new Error(stderr)
  const readings: unknown = JSON.parse(stdout)
  if (!Array.isArray(readings)) throw new Error(`${script} wrote no list`)
  return readings
}

function save(name: string, recording: Readonly<Record<string, unknown>>): void {
  saveRecording('jekyll', name, {recorded: version(), ...recording})
}

function version(): string {
  return spawnSync('jekyll', ['--version'], {encoding: 'utf8'}).stdout.trim()
}
