import * as assert from 'uvu/assert'
import {findVersion, readManifest} from '../../../src/engines/javascript/read-manifest.ts'
import {describe} from '../../describe.ts'
import {siteFolder} from '../site-folder.ts'

type Files = Readonly<Record<string, string>>

const manifest = (range: unknown): Files => ({'package.json': JSON.stringify({dependencies: {'@a/b.c': range}})})
const npmLock = (packages: unknown): Files => ({'package-lock.json': JSON.stringify({packages})})

describe('javascript/read-manifest', (it) => {
  it('reads the packages for use and for development, and the entries', () => {
    const text = '{"name": "x", "dependencies": {"a": "^1"}, "devDependencies": {"a": "2", "b": 3}, "hexo": {}}'
    const {dependencies, entries} = readManifest(siteFolder({'package.json': text}))
    assert.equal(
      [...dependencies],
      [
        ['a', '2'],
        ['b', '']
      ]
    )
    assert.equal([...entries], ['name', 'dependencies', 'devDependencies', 'hexo'])
  })

  for (const text of ['', '{', '[]', 'null', '1', '{"dependencies": ["a"]}', '{"dependencies": null}']) {
    it(`finds no package in ${JSON.stringify(text)}`, () =>
      assert.is(readManifest(siteFolder({'package.json': text})).dependencies.size, 0))
  }
})

const versions: readonly (readonly [title: string, files: Files, version?: string])[] = [
  ['nothing', {}],
  ['an exact version', manifest('1.2.3'), '1.2.3'],
  ['a range', manifest('^1.2.3'), '1.2.3'],
  ['a range without an end', manifest('>=1.2 <3'), '1.2'],
  ['a version before a release', manifest('4.0.0-alpha.6'), '4.0.0-alpha.6'],
  ['a word', manifest('latest')],
  ['a number', manifest(1)],
  ['a lock of npm', {...manifest('^1.0.0'), ...npmLock({'node_modules/@a/b.c': {version: '1.5.0'}})}, '1.5.0'],
  [
    'a lock of npm without the package',
    {...manifest('1.0.0'), ...npmLock({'node_modules/x': {version: '2'}})},
    '1.0.0'
  ],
  [
    'a lock of npm with a package below',
    {...manifest('1.0.0'), ...npmLock({'x/node_modules/@a/b.c': {version: '2'}})},
    '1.0.0'
  ],
  ['a lock of npm with a number', {...manifest('1.0.0'), ...npmLock({'node_modules/@a/b.c': {version: 2}})}, '1.0.0'],
  ['a lock of npm without packages', {...manifest('1.0.0'), 'package-lock.json': '{"lockfileVersion": 1}'}, '1.0.0'],
  ['a broken lock of npm', {...manifest('1.0.0'), 'package-lock.json': '{'}, '1.0.0'],
  ['a lock of Yarn 1', {'yarn.lock': '\n"@a/b.c@^1.0.0", "@a/b.c@^1.2.0":\n  version "1.5.1"\n'}, '1.5.1'],
  ['a lock of Yarn 1 for another package', {'yarn.lock': '"@a/bxc@^1.0.0":\n  version "1.5.1"\n'}],
  ['a lock of Yarn 4', {'yarn.lock': '"@a/b.c@npm:^1.0.0":\n  version: 1.5.2\n  resolution: "x"\n'}, '1.5.2'],
  ['a lock of pnpm 9', {'pnpm-lock.yaml': "packages:\n\n  '@a/b.c@1.5.3':\n    resolution: x\n"}, '1.5.3'],
  ['a lock of pnpm 6', {'pnpm-lock.yaml': 'packages:\n\n  /@a/b.c/1.5.4:\n    resolution: x\n'}, '1.5.4'],
  ['a lock of pnpm for a package with a longer name', {'pnpm-lock.yaml': "  '@a/b.cd@1.5.3':\n"}],
  ['a lock of pnpm whose packages stand deeper', {'pnpm-lock.yaml': "      '@a/b.c@1.5.3':\n"}],
  [
    'locks of Yarn and pnpm',
    {'yarn.lock': '"@a/b.c@1":\n  version "1.1.1"\n', 'pnpm-lock.yaml': "  '@a/b.c@2.2.2':\n"},
    '1.1.1'
  ]
]

describe('javascript/find-version', (it) => {
  for (const [title, files, version] of versions) {
    it(`finds ${version ?? 'no version'} by ${title}`, () =>
      assert.is(findVersion(siteFolder(files), '@a/b.c'), version))
  }
})
