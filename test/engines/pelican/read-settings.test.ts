import * as assert from 'uvu/assert'
import {readPython} from '../../../src/engines/pelican/read-python.ts'
import {readSettings} from '../../../src/engines/pelican/read-settings.ts'
import {describe} from '../../describe.ts'
import {describeSettings, type ListedSettings} from '../describe-settings.ts'
import {siteFolder} from '../site-folder.ts'

const DEFAULTS = {
  permalinks: {'': '{slug}.html'},
  contentFolder: '',
  future: true,
  postFolders: [''],
  defaults: [],
  excluded: ['pages'],
  notes: []
}

describe('pelican/read-settings', (it) => {
  it('gives what Pelican takes when nothing is said', () => {
    assert.equal(readSettings(siteFolder({'pelicanconf.py': ''})), DEFAULTS)
  })

  it('reads what bears on posts, publishconf.py over pelicanconf.py', () => {
    const files = {
      'pelicanconf.py': `#!/usr/bin/env python
AUTHOR = "Jane"
SITEURL = ''
TIMEZONE = 'Asia/Seoul'  # home
PATH = "./content/"
ARTICLE_PATHS = ['posts', "notes",]
PAGE_PATHS = (
    'pages',  # those of the menu
)
WITH_FUTURE_DATES = True
DEFAULT_DATE = 'fs'
DEFAULT_METADATA = {
    'Status': 'draft',
}
FILENAME_METADATA = r'(?P<slug>.*)'
    TIMEZONE = 'UTC'
`,
      'publishconf.py': "import os\nSITEURL = 'https://jane.example.org'\nWITH_FUTURE_DATES: bool = False\n"
    }
    assert.equal(readSettings(siteFolder(files)), {
      timeZone: 'Asia/Seoul',
      url: 'https://jane.example.org',
      dayInFileName: false,
      future: false,
      contentFolder: 'content',
      postFolders: ['content/posts', 'content/notes'],
      defaults: [{folder: '', keys: ['date', 'author', 'status']}],
      excluded: ['content/pages'],
      notes: []
    })
  })

  it('knows the patterns that begin with a day', () => {
    const read = (pattern: string): unknown =>
      readSettings(siteFolder({'pelicanconf.py': `FILENAME_METADATA = r'${pattern}'`})).dayInFileName
    assert.equal(
      ['(?P<date>\\d{4}-\\d{2}-\\d{2})_(?P<slug>.*)', '^(?P<date>\\d{4}-\\d\\d-\\d\\d).*', '(?P<date>\\d{8})', ''].map(
        read
      ),
      [true, true, false, false]
    )
  })

  it('notes a zone that is not known', () => {
    assert.equal(readSettings(siteFolder({'pelicanconf.py': 'TIMEZONE = "Asia/Soul"'})).notes, [
      'Unknown time zone `Asia/Soul` in pelicanconf.py: Pelican stops at it'
    ])
  })

  const versions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    '4.8.0': {'requirements.txt': 'markdown\npelican[markdown]==4.8.0\n'},
    '4.9': {'pyproject.toml': '[tool.poetry.dependencies]\npelican = "^4.9"'},
    '4.10.1': {'pyproject.toml': 'dependencies = ["pelican>=4.10.1"]'},
    '4.11.0': {'poetry.lock': '[[package]]\nname = "pelican"\nversion = "4.11.0"\n'},
    '4.7.2': {'Pipfile.lock': '"pelican": {\n  "hashes": [],\n  "version": "==4.7.2"\n'}
  }
  for (const [version, files] of Object.entries(versions)) {
    it(`finds the version in ${Object.keys(files)[0]}: ${version}`, () => {
      assert.is(readSettings(siteFolder(files)).version, version)
    })
  }

  it('takes no plugin for Pelican', () => {
    assert.is(readSettings(siteFolder({'requirements.txt': 'pelican-sitemap==1.0.2\n'})).version, undefined)
  })
})

describe('pelican/read-python', (it) => {
  const values: Readonly<Record<string, unknown>> = {
    "A = 'b'": 'b',
    'A = "b\\"c"': 'b"c',
    "A = r'\\d'": '\\d',
    "A = '''b\nc'''": 'b\nc',
    'A = None': null,
    "A = ['b', # c\n 'd']": ['b', 'd'],
    'A = ()': [],
    "A = {'b': 'c', 'd': 2}": ['b'],
    "A = {'b': 'c',\n'd': 2}": ['b', 'd'],
    'A = os.environ["B"]': undefined,
    "A = f'b'": undefined,
    "A = 'b'\nA = c()": undefined,
    "A == 'b'": undefined
  }
  for (const [source, value] of Object.entries(values)) {
    it(`reads ${JSON.stringify(source)}`, () => assert.equal(readPython(source).get('A'), value))
  }

  it('stays linear in a long text', () => {
    assert.equal(readPython(`A = [${"'b',".repeat(100_000)}`).get('A'), Array(100_000).fill('b'))
    assert.is(readPython(`A = '${'b'.repeat(500_000)}`).get('A'), undefined)
  })
})

const conf = (text: string): Readonly<Record<string, string>> => ({'pelicanconf.py': text})

describeSettings('pelican/read-settings', readSettings, [
  [
    {},
    {
      timeZone: undefined,
      version: undefined,
      url: undefined,
      dayInFileName: undefined,
      permalinks: {'': '{slug}.html'},
      contentFolder: ''
    }
  ],
  [{'content/a.md': ''}, {contentFolder: 'content', postFolders: ['content'], excluded: ['content/pages']}],
  [conf('TIMEZONE = None'), {timeZone: undefined, notes: []}],
  [conf("TIMEZONE = ''"), {timeZone: undefined, notes: []}],
  [conf("SITEURL = 'example.org'"), {url: undefined}],
  [conf("SITEURL = ['https://example.org']"), {url: undefined}],
  [conf("SITEURL = 'http://example.org'"), {url: 'http://example.org'}],
  [conf('WITH_FUTURE_DATES = None'), {future: true}],
  [conf("PATH = '.'"), {contentFolder: '', postFolders: ['']}],
  [conf("PATH = 'a/.'"), {contentFolder: 'a/.'}],
  [conf("PATH = '/srv/blog'"), {contentFolder: ''}],
  [conf("PATH = '../blog'"), {contentFolder: ''}],
  [conf("PATH = './text//'"), {contentFolder: 'text'}],
  [conf('PATH = None'), {contentFolder: ''}],
  [conf("ARTICLE_PATHS = 'posts'"), {postFolders: ['posts']}],
  [conf("PATH = 'a'\nARTICLE_PATHS = ['.', './b/', '/c']"), {postFolders: ['a', 'a/b', 'a']}],
  [conf('ARTICLE_PATHS = None'), {postFolders: ['']}],
  [conf("PAGE_PATHS = ['']\nARTICLE_EXCLUDES = ['a', 'b']"), {excluded: ['a', 'b']}],
  [conf('DEFAULT_DATE = None\nAUTHOR = None'), {defaults: []}],
  [conf("AUTHOR = 'Kim'"), {defaults: [{folder: '', keys: ['author']}]}],
  [conf("DEFAULT_METADATA = {'Tags': 'a'}"), {defaults: [{folder: '', keys: ['tags']}]}],
  [conf("ARTICLE_URL = '{date:%Y}/{slug}/'"), {permalinks: {'': '{date:%Y}/{slug}/'}}],
  [conf('ARTICLE_URL = None'), {permalinks: {'': '{slug}.html'}}],
  [conf('ARTICLE_URL = True'), {permalinks: undefined}],
  ...['SLUGIFY_SOURCE', 'SLUG_REGEX_SUBSTITUTIONS', 'SLUGIFY_PRESERVE_CASE', 'PATH_METADATA', 'FILENAME_METADATA'].map(
    (key): ListedSettings => [conf(`${key} = 'a'`), {permalinks: undefined}]
  ),
  ...['(?P<date>\\d\\d\\d\\d-\\d\\d-\\d\\d)', '^(?P<date>\\d{4}-\\d{2}-\\d{2})_.*'].map(
    (pattern): ListedSettings => [conf(`FILENAME_METADATA = r'${pattern}'`), {dayInFileName: true}]
  ),
  ...['.*(?P<date>\\d{4}-\\d{2}-\\d{2})', '(?P<slug>.*)', '(?P<date>\\d{4}-\\d{2})'].map(
    (pattern): ListedSettings => [conf(`FILENAME_METADATA = r'${pattern}'`), {dayInFileName: false}]
  ),
  [conf('FILENAME_METADATA = None'), {dayInFileName: false}],
  ...['uv.lock', 'poetry.lock'].map(
    (name): ListedSettings => [{[name]: 'name = "pelican"\r\nversion = "4.11.0"'}, {version: '4.11.0'}]
  ),
  [{'poetry.lock': 'name = "pelican-sitemap"\nversion = "1.0.0"'}, {version: undefined}],
  [{'Pipfile.lock': '"pelican": {"hashes": ["x"], "version": "==4.7.2"}'}, {version: '4.7.2'}],
  [{Pipfile: 'pelican = "~=4.8.0"'}, {version: '4.8.0'}],
  [{Pipfile: 'pelican = "*"'}, {version: undefined}],
  [{'requirements.txt': 'markdown\npelican[markdown,tests] >= 4.8\n'}, {version: '4.8'}],
  [{'requirements.txt': 'pelican==4'}, {version: undefined}],
  [{'requirements.txt': 'pelican'}, {version: undefined}],
  [{'requirements.txt': 'my-pelican==4.8'}, {version: undefined}],
  [{'uv.lock': 'name = "pelican"\nversion = "1.1"', 'requirements.txt': 'pelican==2.2'}, {version: '1.1'}]
])
