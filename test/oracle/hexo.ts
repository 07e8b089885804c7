import {dateScalars} from './date-scalars.ts'
import {frontMatters} from './front-matters.ts'
import {describePackage, installPackages} from './install-packages.ts'
import {fencedTexts, postNames} from './jekyll-posts.ts'
import {recordAddresses} from './record-addresses.ts'
import {recordDrafts} from './record-drafts.ts'
import {type Outcome, runRecorder, type SourcePost} from './run-recorder.ts'
import {saveRecording} from './save-recording.ts'

/** The `timezone` of the config, and the zone of the machine. */
const ZONES = [
  ['Asia/Seoul', 'UTC'],
  ['America/New_York', 'UTC'],
  ['', 'UTC'],
  ['', 'America/New_York']
] as const

/** Records what Hexo makes of dates, file names, fences and front matter. */
export function recordHexo(): void {
  const folder = installPackages('hexo', ['hexo@8', 'hexo-renderer-marked'])
  const recorded = describePackage(folder, 'hexo')
  const run = (posts: readonly SourcePost[], [timezone, hostZone]: readonly [string, string]): readonly Outcome[] =>
    runRecorder('hexo', posts, {folder, hostZone, settings: [timezone]})
  const alone = (texts: readonly string[]): readonly Outcome[] =>
    run(
      texts.map((text, index) => [`source/_posts/p${index}.md`, text]),
      ['', 'UTC']
    )
  const save = (name: string, recording: Readonly<Record<string, unknown>>): void =>
    saveRecording('hexo', name, {recorded, ...recording})

  const scalars = dateScalars(60)
  const dated = scalars.map((date, index): SourcePost => [`source/_posts/p${index}.md`, `---\ndate: ${date}\n---\n`])
  const byZone = ZONES.map((zones) => run(dated, zones))
  save('dates', {
    zones: ZONES,
    dates: scalars.map((scalar, index) => [scalar, ...byZone.map((outcomes) => showDate(outcomes[index]))])
  })

  const named = postNames.map(
    (name): SourcePost => [`source/_posts/${name}`, '---\ntitle: Read\ndate: 2023-11-17\n---\n']
  )
  save('file-names', {posts: run(named, ['', 'UTC']).map((outcome, index) => [postNames[index], show(outcome)])})
  save('fences', {posts: alone(fencedTexts).map((outcome, index) => [fencedTexts[index], show(outcome)])})
  save('front-matter', {posts: alone(frontMatters).map((outcome, index) => [frontMatters[index], showValues(outcome)])})
  const script = 'record-hexo-addresses.mjs'
  recordAddresses({engine: 'hexo', recorded, program: process.execPath, script, words: [folder]})
  save('drafts', {posts: recordDrafts('source/_posts', (posts) => run(posts, ['', 'UTC']))})
}

function showDate(outcome: Outcome | undefined): unknown {
  return typeof outcome === 'object' ? [outcome.instant, outcome.day] : outcome
}

function show(outcome: Outcome | undefined): unknown {
  return typeof outcome === 'object' ? [outcome.title, outcome.text] : outcome
}

function showValues(outcome: Outcome | undefined): unknown {
  if (typeof outcome !== 'object') return outcome
  const {title, tags, day, published} = outcome
  return {title, tags, day, published}
}
