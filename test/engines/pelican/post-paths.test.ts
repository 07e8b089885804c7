import * as assert from 'uvu/assert'
import {detectSite} from '../../../src/engines/pelican/detect-site.ts'
import {kindOf, postPatterns} from '../../../src/engines/pelican/post-paths.ts'
import {describe} from '../../describe.ts'
import {siteOf} from '../recording.ts'
import {siteFolder} from '../site-folder.ts'

const {settings} = siteOf('pelican', 0, {postFolders: ['content'], excluded: ['content/pages']})

const kinds: Readonly<Record<string, string>> = {
  'content/a.md': 'post',
  'content/news/a.markdown': 'post',
  'content/a.rst': 'post',
  'content/a.MD': 'other',
  'content/a.png': 'other',
  'content/.#a.md': 'other',
  'content/pages/about.md': 'other',
  'contents/a.md': 'other',
  'README.md': 'other'
}

describe('pelican/post-paths', (it) => {
  for (const [path, kind] of Object.entries(kinds)) {
    it(`tells that ${path} is ${kind}`, () => assert.is(kindOf(path, settings), kind))
  }

  it('looks into the folders of articles', () => {
    assert.equal(postPatterns(settings), ['content/**'])
    assert.equal(postPatterns(siteOf('pelican', 0).settings), ['**'])
  })
})

describe('pelican/detect-site', (it) => {
  it('knows a site by its config', () => {
    const folders = [{'pelicanconf.py': ''}, {'publishconf.py': '', 'content/a.md': ''}, {'publishconf.py': ''}, {}]
    assert.equal(
      folders.map((files) => detectSite(siteFolder(files as Record<string, string>))),
      ['sure', 'likely', undefined, undefined]
    )
  })
})
