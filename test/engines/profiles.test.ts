import * as assert from 'uvu/assert'
import type {EngineId, EngineProfile, SiteSettings, SyntaxConsequence} from '../../src/engines/engine.ts'
import {engines} from '../../src/engines/index.ts'
import type {SitePlaces} from '../../src/engines/site-places.ts'
import {readFrontMatter} from '../../src/post/read-front-matter.ts'
import {describe} from '../describe.ts'
import {siteOf} from './recording.ts'

type Format = Parameters<(typeof engines)['hugo']['onSyntaxError']>[0]

/** Which parsers read a format, and what comes of an error in it. */
const consequences: readonly (readonly [EngineId, readonly Format[], SyntaxConsequence])[] = [
  ['astro', ['toml'], {parsers: ['toml'], sentence: 'Astro stops the whole build'}],
  ['astro', ['yaml', 'json', 'lines'], {parsers: ['js-yaml-4'], sentence: 'Astro stops the whole build'}],
  ['docusaurus', ['json'], {parsers: ['json'], sentence: 'Docusaurus stops the whole build'}],
  ['docusaurus', ['yaml', 'toml'], {parsers: ['js-yaml-4'], sentence: 'Docusaurus stops the whole build'}],
  ['eleventy', ['json'], {parsers: ['json'], sentence: 'Eleventy stops the whole build'}],
  ['eleventy', ['yaml', 'toml'], {parsers: ['js-yaml-4'], sentence: 'Eleventy stops the whole build'}],
  ['gatsby', ['json'], {parsers: ['json'], sentence: 'Gatsby stops the whole build'}],
  ['gatsby', ['yaml', 'toml'], {parsers: ['js-yaml-3'], sentence: 'Gatsby stops the whole build'}],
  [
    'hexo',
    ['json'],
    {parsers: ['json'], sentence: 'Hexo shows the front matter as text and publishes the post without a title'}
  ],
  [
    'hexo',
    ['yaml', 'toml'],
    {
      parsers: ['js-yaml-4'],
      mends: ['tab-indent'],
      sentence: 'Hexo leaves the post out and builds the rest of the site'
    }
  ],
  ['hugo', ['yaml'], {parsers: ['go-yaml', 'goccy'], sentence: 'Hugo stops the whole build'}],
  ['hugo', ['toml'], {parsers: ['toml'], sentence: 'Hugo stops the whole build'}],
  ['hugo', ['json'], {parsers: ['json'], sentence: 'Hugo stops the whole build'}],
  [
    'jekyll',
    ['yaml', 'toml', 'json'],
    {
      parsers: ['psych'],
      sentence:
        'Jekyll drops the whole front matter and publishes the post without a title, at an address with the day of the build'
    }
  ],
  ['next', ['json'], {parsers: ['json'], sentence: 'Next.js stops the whole build, or the post is left out'}],
  [
    'next',
    ['yaml', 'toml'],
    {parsers: ['js-yaml-3', 'yaml'], sentence: 'Next.js stops the whole build, or the post is left out'}
  ],
  ['pelican', ['lines', 'yaml'], {parsers: [], sentence: 'Pelican takes the line as it is'}],
  ['vitepress', ['json'], {parsers: ['json'], sentence: 'VitePress stops the whole build'}],
  ['vitepress', ['yaml', 'toml'], {parsers: ['js-yaml-3'], sentence: 'VitePress stops the whole build'}],
  ['zola', ['yaml'], {parsers: ['serde-yaml'], sentence: 'Zola stops the whole build'}],
  ['zola', ['toml'], {parsers: ['toml'], sentence: 'Zola stops the whole build'}],
  [
    'generic',
    ['toml'],
    {parsers: ['toml'], sentence: 'Blog engines stop at it, or publish the post without its front matter'}
  ],
  [
    'generic',
    ['yaml', 'lines'],
    {
      parsers: ['psych', 'js-yaml-3', 'js-yaml-4', 'yaml', 'go-yaml', 'serde-yaml'],
      sentence: 'Blog engines stop at it, or publish the post without its front matter'
    }
  ]
]

describe('engines: onSyntaxError', (it) => {
  for (const [engine, formats, consequence] of consequences) {
    it(`says what comes of an error in ${formats.join(' and ')} with ${engine}`, () => {
      for (const format of formats) assert.equal(engines[engine].onSyntaxError(format), consequence)
    })
  }
})

const hugoThemes = [
  {folder: 'themes', root: 'static'},
  {folder: 'themes', root: 'assets'}
]

/** Where a site with such settings keeps what its posts point at. */
const places: readonly (readonly [EngineId, Partial<SiteSettings>, SitePlaces])[] = [
  ['astro', {}, {roots: ['public'], beside: 'always', pages: []}],
  ['astro', {staticFolders: []}, {roots: [], beside: 'always', pages: []}],
  ['docusaurus', {postFolders: ['blog']}, {roots: ['static'], beside: 'always', pages: ['blog', '']}],
  ['docusaurus', {postFolders: ['a'], staticFolders: ['b']}, {roots: ['b'], beside: 'always', pages: ['a', '']}],
  ['eleventy', {postFolders: ['posts']}, {roots: [], beside: 'unknown', pages: []}],
  ['gatsby', {}, {roots: ['static'], beside: 'always', pages: []}],
  [
    'hexo',
    {postFolders: ['source']},
    {roots: ['source'], themes: [{folder: 'themes', root: 'source'}], beside: 'unknown', pages: ['source']}
  ],
  [
    'hexo',
    {postFolders: ['source'], ownFolders: true},
    {roots: ['source'], themes: [{folder: 'themes', root: 'source'}], beside: 'own-folder', pages: ['source']}
  ],
  ['hugo', {}, {roots: ['static', 'assets', 'content'], themes: hugoThemes, beside: 'bundle', pages: ['content']}],
  [
    'hugo',
    {contentFolder: 'text', staticFolders: ['files']},
    {roots: ['files'], themes: hugoThemes, beside: 'bundle', pages: ['text']}
  ],
  ['jekyll', {postFolders: ['src']}, {roots: ['src'], beside: 'unknown', pages: ['src']}],
  ['next', {}, {roots: ['public'], beside: 'unknown', pages: []}],
  ['pelican', {}, {roots: [], beside: 'unknown', pages: []}],
  ['pelican', {contentFolder: 'content'}, {roots: [], beside: 'unknown', pages: ['content']}],
  ['vitepress', {}, {roots: [], beside: 'always', pages: ['']}],
  ['vitepress', {permalinks: {src: '.html'}}, {roots: ['src/public'], beside: 'always', pages: ['src']}],
  ['vitepress', {permalinks: {'': ''}}, {roots: ['public'], beside: 'always', pages: ['']}],
  ['vitepress', {permalinks: {'': ''}, staticFolders: []}, {roots: [], beside: 'always', pages: ['']}],
  [
    'zola',
    {},
    {roots: ['static', 'content'], themes: [{folder: 'themes', root: 'static'}], beside: 'bundle', pages: ['content']}
  ]
]

describe('engines: places', (it) => {
  for (const [engine, settings, answer] of places) {
    it(`tells where ${engine} with ${JSON.stringify(settings)} keeps files`, () =>
      assert.equal(engines[engine].places?.(siteOf(engine, 0, settings).settings), answer))
  }

  it('says nothing of an engine that is not known', () => assert.is(engines.generic.places, undefined))
})

/** What engines that read front matter with gray-matter do with text alone, and with front matter that never ends. */
const grayMatter: Readonly<Partial<Record<EngineId, readonly [absent: string, unclosed: string]>>> = {
  docusaurus: [
    'Docusaurus publishes the post: it takes title and day from the first heading and the file name',
    'Docusaurus takes the whole file for front matter: it stops the whole build, or publishes an empty page'
  ],
  eleventy: [
    'Eleventy publishes the post without title, layout and tags of its own',
    'Eleventy takes the whole file for front matter: it stops the whole build, or publishes an empty page'
  ],
  gatsby: [
    'Gatsby publishes the post without title and date',
    'Gatsby takes the whole file for front matter: it stops the whole build, or publishes an empty page'
  ],
  next: [
    'Next.js gives the site no title and no date: the post is left out, or published without them',
    'Next.js takes the whole file for front matter: it stops the whole build, or the post is left out or empty'
  ],
  vitepress: [
    'VitePress publishes the post, and takes the title from its first heading',
    'VitePress takes the whole file for front matter: it stops the whole build, or publishes an empty page'
  ]
}

describe('engines: judgeFences', (it) => {
  for (const [id, [absent, unclosed]] of Object.entries(grayMatter)) {
    it(`says what ${id} does without front matter, and without an end of it`, () => {
      const said = ['text\n', '---\ntitle: a\n'].map(
        // Safe: keys of `grayMatter`.
        (text) => engines[id as EngineId].judgeFences(readFrontMatter(text), text)?.consequence
      )
      assert.equal(said, [absent, unclosed])
    })
  }
})

describe('engines: profiles', (it) => {
  const idsOf = (isOne: (engine: EngineProfile) => boolean): readonly string[] =>
    Object.values(engines)
      .filter(isOne)
      .map(({id}) => id)

  it('say which engines read keys in any case', () =>
    assert.equal(
      idsOf(({foldsKeys}) => foldsKeys),
      ['hugo', 'pelican', 'generic']
    ))

  it('say which engines make links of bare addresses', () =>
    assert.equal(
      idsOf(({linksBareUrls}) => linksBareUrls),
      ['astro', 'docusaurus', 'gatsby', 'hexo', 'hugo', 'next', 'vitepress', 'generic']
    ))

  it('say that Pelican reads lines and takes the first of two equal keys', () => {
    assert.equal(
      idsOf(({readsHeaderLines}) => readsHeaderLines === true),
      ['pelican']
    )
    assert.equal(
      idsOf(({takesFirstKey}) => takesFirstKey === true),
      ['pelican']
    )
  })

  it('name the date keys of Astro beside all others', () => {
    const dates = engines.astro.keys.filter(({type}) => type === 'date').map(({name}) => name)
    assert.equal(
      dates.join(' '),
      'pubDate date published publishDate publishedDate publishedAt pubDatetime updatedDate updated modDatetime lastmod'
    )
  })
})
