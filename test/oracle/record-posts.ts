import {dateScalars} from './date-scalars.ts'
import {frontMatters} from './front-matters.ts'
import {describePackage, installPackages} from './install-packages.ts'
import {fencedTexts, postNames} from './jekyll-posts.ts'
import {recordDrafts} from './record-drafts.ts'
import {type Outcome, runRecorder, type SourcePost} from './run-recorder.ts'
import {saveRecording} from './save-recording.ts'

/** How to ask an engine that is a package of npm. */
interface Oracle {
  readonly engine: string
  /** What to install; the version of the first is recorded. */
  readonly packages: readonly [string, ...string[]]
  /** What to install without what it depends on. */
  readonly alone?: readonly string[]
  /** The zones of the machine that dates are recorded in. */
  readonly zones: readonly string[]
  /** The folder that the engine keeps posts in. */
  readonly postFolder: string
}

/** Records what an engine makes of dates, file names, fences and front matter. */
export function recordPosts({engine, packages, alone: apart, zones, postFolder}: Oracle): void {
  const folder = installPackages(engine, packages, apart)
  const recorded = describePackage(folder, packages[0].replace(/(.)@.*$/, '$1'))
  const run = (posts: readonly SourcePost[], hostZone = 'UTC'): readonly Outcome[] =>
    runRecorder(engine, posts, {folder, hostZone})
  const alone = (texts: readonly string[]): readonly Outcome[] =>
    run(texts.map((text, index) => [`${postFolder}/p${index}.md`, text]))
  const save = (name: string, recording: Readonly<Record<string, unknown>>): void =>
    saveRecording(engine, name, {recorded, ...recording})

  const scalars = dateScalars(60)
  const dated = scalars.map(
    (date, index): SourcePost => [`${postFolder}/p${index}.md`, `---\ntitle: Read\ndate: ${date}\n---\n`]
  )
  const byZone = zones.map((zone) => run(dated, zone))
  save('dates', {
    zones,
    dates: scalars.map((scalar, index) => [
      scalar,
      ...byZone.map((outcomes) => pick(outcomes[index], ({instant}) => instant))
    ])
  })
  const named = run(postNames.map((name) => [`${postFolder}/${name}`, '---\ntitle: Read\n---\n']))
  save('file-names', {posts: named.map((outcome, index) => [postNames[index], pick(outcome, ({day}) => day)])})
  const fenced = alone(fencedTexts)
  save('fences', {
    posts: fenced.map((outcome, index) => [fencedTexts[index], pick(outcome, ({title, text}) => [title, text])])
  })
  const fronted = alone(frontMatters)
  save('front-matter', {posts: fronted.map((outcome, index) => [frontMatters[index], pick(outcome, pickValues)])})
  save('drafts', {posts: recordDrafts(postFolder, run)})
}

function pick(outcome: Outcome | undefined, choose: (fate: Exclude<Outcome, string>) => unknown): unknown {
  return typeof outcome === 'object' ? choose(outcome) : outcome
}

function pickValues({title, tags, day, published}: Exclude<Outcome, string>): unknown {
  return {title, tags, day, published}
}
