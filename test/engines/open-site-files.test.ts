import {mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {openSiteFiles} from '../../src/engines/open-site-files.ts'
import {describe} from '../describe.ts'
import {withFolder} from '../folder.ts'

describe('engines/open-site-files', (it) => {
  it('lists a folder with the names as the disk spells them', () =>
    withFolder({'static/Images/a.png': '', 'static/b.png': ''}, (root) => {
      const files = openSiteFiles(root)
      assert.equal([...(files.list('static') ?? [])].sort(), ['Images/', 'b.png'])
      assert.equal([...(files.list('static/Images') ?? [])], ['a.png'])
      assert.equal([...(files.list('') ?? [])], ['static/'])
    }))

  it('knows no folder that is not there, or is spelt in other case', () =>
    withFolder({'static/Images/a.png': ''}, (root) => {
      const files = openSiteFiles(root)
      assert.is(files.list('public'), undefined)
      assert.is(files.list('static/images'), undefined)
      assert.is(files.list('static/Images/a.png'), undefined)
    }))

  it('never leaves the site', () =>
    withFolder({'site/a.md': '', 'outside/b.md': ''}, (folder) => {
      mkdirSync(join(folder, 'site', 'in'))
      symlinkSync(join(folder, 'outside'), join(folder, 'site', 'link'))
      const files = openSiteFiles(join(folder, 'site'))
      assert.is(files.list('../outside'), undefined)
      assert.is(files.list('in/../../outside'), undefined)
      assert.is(files.list('link'), undefined)
      assert.is(files.list('/'), undefined)
      assert.equal([...(files.list('') ?? [])].sort(), ['a.md', 'in/', 'link'])
    }))

  it('knows nothing where there is no site', () => assert.is(openSiteFiles('').list(''), undefined))
})
