import * as assert from 'uvu/assert'
import type {EngineId, FileNameReading, SiteSettings} from '../../src/engines/engine.ts'
import {engines} from '../../src/engines/index.ts'
import {describe} from '../describe.ts'
import {siteOf} from './recording.ts'

type Names = Readonly<Record<string, FileNameReading>>

const dayAt = (start: number, day: string, written = day) => ({day, range: {start, end: start + written.length}})

const ASTRO: Names = {
  'a.md': {},
  'a.mdx': {},
  '2024-05-06-a.md': {},
  '.a.md': {fault: 'Astro skips a file whose name begins with `.`'},
  'a.MD': {fault: 'Astro skips a file that does not end in `.md` or `.mdx`'},
  'a.md.txt': {fault: 'Astro skips a file that does not end in `.md` or `.mdx`'},
  'why?.md': {fault: 'Astro skips a file with `?` in its name'},
  'c#.md': {fault: 'Astro skips a file with `#` in its name'}
}

const DOCUSAURUS: Names = {
  'a.md': {},
  'a.mdx': {},
  '2024-05-06-a.md': dayAt(0, '2024-05-06'),
  '2024-05-06.mdx': dayAt(0, '2024-05-06'),
  'a-2024-5-6.md': dayAt(2, '2024-05-06', '2024-5-6'),
  // The last of two days counts.
  '2024-05-06-2023-01-02.md': dayAt(11, '2023-01-02'),
  '05-06-a.md': {},
  '_a.md': {fault: 'Docusaurus skips a file whose name begins with `_`'},
  '.a.md': {fault: 'Docusaurus skips a file whose name begins with `.`'},
  'a.MD': {fault: 'Docusaurus skips a file that does not end in `.md` or `.mdx`'},
  'a.md.txt': {fault: 'Docusaurus skips a file that does not end in `.md` or `.mdx`'},
  'why?.md': {fault: 'Docusaurus stops the whole build at `?` in a file name'},
  'c#.md': {fault: 'Docusaurus stops the whole build at `#` in a file name'},
  '20%-off.md': {fault: 'Docusaurus stops the whole build at `%` in a file name'},
  'a%2Fb.md': {},
  'a%2fb.md': {},
  'a%2gb.md': {fault: 'Docusaurus stops the whole build at `%` in a file name'},
  '2024-05-06-why?.md': {
    ...dayAt(0, '2024-05-06'),
    fault: 'Docusaurus stops the whole build at `?` in a file name'
  },
  '2024-13-06-a.md': {
    range: {start: 0, end: 10},
    fault: 'Docusaurus stops the whole build unless the front matter has a `date`: there is no day 2024-13-06'
  },
  '2024-13-06-c#.md': {
    range: {start: 0, end: 10},
    fault: 'Docusaurus stops the whole build at `#` in a file name'
  },
  '2023-02-30-a.md': {
    day: '2023-03-02',
    range: {start: 0, end: 10},
    fault: 'Docusaurus publishes the post under 2 March 2023, since there is no day 2023-02-30'
  },
  '2023-02-30-c#.md': {
    day: '2023-03-02',
    range: {start: 0, end: 10},
    fault: 'Docusaurus stops the whole build at `#` in a file name'
  }
}

const ELEVENTY: Names = {
  'a.md': {},
  'a.MD': {},
  'a.html': {},
  'a.liquid': {},
  'a.njk': {},
  '2024-05-06-a.md': dayAt(0, '2024-05-06'),
  // The first of two days counts.
  'a-2024-05-06-2023-01-02.md': dayAt(2, '2024-05-06'),
  '2024-5-6-a.md': {},
  '2023-02-30-a.md': {
    range: {start: 0, end: 10},
    fault:
      'Eleventy publishes the post with an invalid date, unless the front matter has a `date`: there is no day 2023-02-30'
  },
  'a.markdown': {fault: 'Eleventy skips a `.markdown` file: a post has to end in `.md`'},
  'a.md.bak': {fault: 'Eleventy skips a `.bak` file: a post has to end in `.md`'},
  a: {fault: 'Eleventy skips a file without a suffix: a post has to end in `.md`'}
}

const GATSBY: Names = {
  'a.md': {},
  'a.MARKDOWN': {},
  'a.mkd': {},
  'a.mdx': {},
  '2023-02-30-a.md': {},
  'a.txt': {fault: 'Gatsby skips a `.txt` file: a post has to end in `.md`'},
  'a.md.bak': {fault: 'Gatsby skips a `.bak` file: a post has to end in `.md`'},
  a: {fault: 'Gatsby skips a file without a suffix: a post has to end in `.md`'}
}

const HEXO: Names = {
  'a.md': {},
  '2024-05-06-a.md': {},
  'a.mkd': {},
  'a.mkdn': {},
  'a.htm': {},
  'a.html': {},
  'a%20b.md': {},
  '_a.md': {fault: 'Hexo skips a file whose name begins with `_`'},
  '.a.md': {fault: 'Hexo skips a file whose name begins with `.`'},
  'a.md~': {fault: 'Hexo skips a file whose name ends with `~`'},
  'a.md%': {fault: 'Hexo skips a file whose name ends with `%`'},
  a: {fault: 'Hexo skips a file whose name has no suffix such as `.md`'},
  'a.mdx': {fault: 'Hexo skips a `.mdx` file: a post has to end in `.md`'},
  'a.MD': {fault: 'Hexo skips a `.MD` file: a post has to end in `.md`'},
  'a.md.bak': {fault: 'Hexo skips a `.bak` file: a post has to end in `.md`'},
  '20%-off.md': {fault: 'Hexo leaves out a file with `%` in its name that starts no percent-encoding'}
}

const HEXO_WITH_DAYS: Names = {
  'a.md': {},
  '2024-05-06-a.md': dayAt(0, '2024-05-06'),
  '2024-5-6-a.md': dayAt(0, '2024-05-06', '2024-5-6'),
  '2024-05-06.md': {},
  'a-2024-05-06-b.md': {},
  '_a.md': {fault: 'Hexo skips a file whose name begins with `_`'},
  '2023-02-30-a.md': {...dayAt(0, '2023-03-02'), fault: 'Hexo reads the day in the file name as 2 March 2023'},
  '2024-05-06-a.txt': {...dayAt(0, '2024-05-06'), fault: 'Hexo skips a `.txt` file: a post has to end in `.md`'}
}

const CONTENTLAYER: Names = {
  'a.md': {},
  'a.mdx': {},
  '2023-02-30-a.md': {},
  '.a.md': {fault: 'Contentlayer skips a file whose name begins with `.`'},
  'a.MD': {fault: 'Contentlayer skips a file that does not end in `.md` or `.mdx`'},
  'a.md.txt': {fault: 'Contentlayer skips a file that does not end in `.md` or `.mdx`'}
}

const VITEPRESS: Names = {
  'a.md': {},
  '2023-02-30-a.md': {},
  '.a.md': {fault: 'VitePress skips a file whose name begins with `.`'},
  'a.mdx': {fault: 'VitePress skips a file that does not end in `.md`'},
  'a.MD': {fault: 'VitePress skips a file that does not end in `.md`'}
}

const GENERIC: Names = {
  'a.txt': {},
  '2024-05-06-a.md': dayAt(0, '2024-05-06'),
  '2023-02-30-a.md': {}
}

const listed: readonly (readonly [EngineId, Partial<SiteSettings>, Names])[] = [
  ['astro', {}, ASTRO],
  ['docusaurus', {}, DOCUSAURUS],
  ['eleventy', {}, ELEVENTY],
  ['gatsby', {}, GATSBY],
  ['hexo', {}, HEXO],
  ['hexo', {dayInFileName: true}, HEXO_WITH_DAYS],
  ['next', {reader: 'contentlayer'}, CONTENTLAYER],
  ['next', {reader: 'gray-matter'}, {'.a.MD': {}}],
  ['vitepress', {}, VITEPRESS],
  ['generic', {}, GENERIC]
]

describe('engines/read-file-name', (it) => {
  for (const [engine, settings, names] of listed) {
    const site = siteOf(engine, 0, settings)
    const said = Object.values(settings).map((value) => `, ${value}`)
    for (const [name, reading] of Object.entries(names)) {
      it(`reads ${name} as ${engine}${said.join('')} does`, () =>
        assert.equal(engines[engine].readFileName(name, 'post', site.settings), reading))
    }
  }

  for (const engine of ['astro', 'docusaurus', 'eleventy', 'gatsby', 'hexo', 'next', 'vitepress'] as const) {
    it(`has nothing to say of a file that is no post of ${engine}`, () => {
      const {settings} = siteOf(engine, 0, {dayInFileName: true, reader: 'contentlayer'})
      for (const name of ['.a.txt', '_2023-02-30-a.txt', 'a', '2024-05-06-a.md']) {
        assert.equal(engines[engine].readFileName(name, 'other', settings), {})
      }
    })
  }
})
