import * as assert from 'uvu/assert'
import type {EngineId} from '../../src/engines/engine.ts'
import {engines} from '../../src/engines/index.ts'
import type {Scalar} from '../../src/post/front-matter.ts'
import {readPost} from '../../src/post/read-post.ts'
import {describe} from '../describe.ts'
import {readRecording} from './recording.ts'
import {toScalar} from './to-scalar.ts'

const folder = {has: () => false, read: () => undefined, list: () => []}

type Recorded = string | {readonly title: string | number | boolean | null}

describe('engines: readText', (test) => {
  for (const engine of ['hugo', 'hexo', 'eleventy', 'docusaurus'] as const) {
    test(`says what ${engine} shows in place of a title, as recorded`, () => {
      const {posts} = readRecording<{posts: [string, Recorded][]}>(engine, 'front-matter')
      const profile = engines[engine]
      const settings = {...profile.readSettings(folder), version: '0.111.3'}
      let judged = 0
      for (const [text, recorded] of posts) {
        const path = 'posts/a.md'
        const value = readPost({path, sitePath: path, text}).frontMatter?.entries.at(-1)?.value
        if (!/^---\ntitle: \w[\w.:-]*\w(?: [\d:]+)?\n---\n/.test(text) || value?.type !== 'scalar') continue
        if (/^(?:null|~)$/.test(value.text)) continue
        judged++
        const reading = profile.readText?.(value, 'title', settings)
        const shown = typeof recorded === 'string' ? recorded : String(recorded.title)
        assert.is(reading === undefined, shown === value.text, JSON.stringify([text, shown, reading?.note]))
        const told = reading?.note.match(/shows `(.+)`$/)?.[1]
        if (told !== undefined) assert.is(told, shown)
      }
      assert.ok(judged >= 10)
    })
  }

  const DATE = 'takes it for a date and shows it like `Fri Nov 17 2023 00:00:00 GMT+0000`'
  const TITLE = 'Jekyll takes it for `false` and makes a title out of the file name'
  const TIME = 'Jekyll takes it for a time and shows it with an offset'
  const OLD = {version: '0.111.3'}
  const NEW = {version: '0.152.0'}
  const QUOTES = 'Pelican shows the quotation marks too'
  const listed: readonly (readonly [
    EngineId,
    key: string,
    source: string,
    note?: string | undefined,
    more?: {readonly version?: string; readonly expected?: string}
  ])[] = [
    ['docusaurus', 'title', 'yes'],
    ['docusaurus', 'title', 'True', 'Docusaurus stops the whole build: it takes no flag here'],
    ['docusaurus', 'title', 'true', 'Docusaurus stops the whole build: it takes no flag here'],
    ['docusaurus', 'title', '007', 'Docusaurus shows `7`'],
    ['docusaurus', 'title', '2024'],
    ['docusaurus', 'title', '2024-05-06', `Docusaurus ${DATE}`],
    ['eleventy', 'title', 'true'],
    ['eleventy', 'title', 'True', 'Eleventy shows `true`'],
    ['eleventy', 'title', '0x1F', 'Eleventy shows `31`'],
    ['eleventy', 'title', '2024-05-06', `Eleventy ${DATE}`],
    ['eleventy', 'title', '"0x1F"'],
    ['hexo', 'title', 'FALSE', 'Hexo shows `false`'],
    ['hexo', 'title', '1e3', 'Hexo shows `1000`'],
    ['hexo', 'title', '2024-05-06', `Hexo ${DATE}`],
    ['hexo', 'title', '~'],
    ['hugo', 'title', 'true'],
    ['hugo', 'title', 'TRUE', 'Hugo shows `true`'],
    ['hugo', 'title', 'Yes', 'Hugo shows `true`', OLD],
    ['hugo', 'title', 'off', 'Hugo shows `false`', OLD],
    ['hugo', 'title', 'Yes', undefined, NEW],
    ['hugo', 'title', 'False', 'Hugo shows `false`', NEW],
    ['hugo', 'title', '"TRUE"'],
    ['hugo', 'title', '007', 'Hugo takes it for a number and shows `7`'],
    ['hugo', 'title', '0177', 'Hugo takes it for a number and shows `127`'],
    ['hugo', 'title', '0'],
    ['hugo', 'title', '008'],
    ['hugo', 'title', '1e3', 'Hugo takes it for a number and shows `1000`'],
    ['hugo', 'title', '12E10', 'Hugo takes it for a number and shows `120000000000`'],
    ['hugo', 'title', '1e100'],
    ['hugo', 'title', '0x1f', 'Hugo takes it for a number and shows `31`'],
    ['hugo', 'title', '0xfg'],
    ['hugo', 'title', '1_000', 'Hugo takes it for a number and shows `1000`'],
    ['hugo', 'title', '2024'],
    ['hugo', 'title', '1.50', 'Hugo takes it for a number and shows `1.5`'],
    ['hugo', 'title', '1.5'],
    ['hugo', 'title', '1.5.0'],
    ['hugo', 'title', '"1_000"'],
    ['jekyll', 'title', 'No', TITLE],
    ['jekyll', 'title', 'false', TITLE],
    ['jekyll', 'subtitle', 'No', 'Jekyll shows `false`'],
    ['jekyll', 'title', 'Yes', 'Jekyll shows `true`'],
    ['jekyll', 'subtitle', 'false'],
    ['jekyll', 'title', 'true'],
    ['jekyll', 'title', '"No"'],
    ['jekyll', 'title', '007', 'Jekyll takes it for a number and shows `7`'],
    ['jekyll', 'title', '2024'],
    ['jekyll', 'title', '2024-05-06'],
    ['jekyll', 'title', '2024-05-06 09:30:00', TIME],
    ['jekyll', 'slug', '2024-5-6', 'Jekyll stops the whole build: it takes the slug for a date'],
    ['jekyll', 'slug', '2024-05-06 09:30:00', 'Jekyll stops the whole build: it takes the slug for a date'],
    ['jekyll', 'slug', '2024', 'Jekyll stops the whole build: it takes the slug for a number'],
    ['jekyll', 'slug', '2024-05'],
    ['jekyll', 'slug', '"2024"'],
    ['pelican', 'title', '"a b"', QUOTES, {expected: 'a b'}],
    ['pelican', 'title', "'a'", QUOTES, {expected: 'a'}],
    ['pelican', 'title', '"a\''],
    ['pelican', 'title', '"a" and "b"'],
    ['pelican', 'title', 'a "b"'],
    ['pelican', 'title', '"a" b'],
    ['pelican', 'title', '""']
  ]
  for (const [engine, key, source, note, {version, expected} = {}] of listed) {
    const release = version === undefined ? '' : ` ${version}`
    test(`says what ${engine}${release} makes of \`${key}: ${source}\``, () => {
      const scalar: Scalar =
        engine === 'pelican'
          ? {type: 'scalar', style: 'bare', source, text: source, start: 0, end: source.length}
          : toScalar(source)
      const settings = {...engines[engine].readSettings(folder), ...(version !== undefined && {version})}
      const reading = note === undefined ? undefined : {note, ...(expected !== undefined && {expected})}
      assert.equal(engines[engine].readText?.(scalar, key, settings), reading)
    })
  }

  test('looks at no value that is too long for a number', () => {
    const longest = `0x${'1'.repeat(78)}`
    for (const engine of ['hugo', 'jekyll'] as const) {
      const read = (text: string) =>
        engines[engine].readText?.(toScalar(text), 'title', engines[engine].readSettings(folder))
      assert.ok(read(longest))
      assert.is(read(`${longest}1`), undefined)
    }
  })
})
