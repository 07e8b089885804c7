import * as assert from 'uvu/assert'
import {detectSite} from '../../../src/engines/hugo/detect-site.ts'
import {describe} from '../../describe.ts'
import {siteFolder} from '../site-folder.ts'

const folders: readonly (readonly [Readonly<Record<string, string>>, 'sure' | 'likely' | undefined])[] = [
  [{'hugo.toml': ''}, 'sure'],
  [{'config/_default/hugo.yaml': ''}, 'sure'],
  [{'config/_default/languages.toml': ''}, 'sure'],
  [{'config.toml': 'baseURL = "https://example.org"'}, 'sure'],
  [{'config.toml': 'baseurl = "https://example.org"'}, 'sure'],
  [{'config.yaml': 'baseURL: https://example.org'}, 'sure'],
  [{'config.json': '{\n  "baseURL": "https://example.org"\n}'}, 'sure'],
  [{'config.toml': 'base_url = "https://example.org"'}, undefined],
  [{'config.toml': 'title = "a"', 'content/a.md': ''}, undefined],
  [{'config.toml': 'title = "a"', 'content/a.md': '', 'layouts/index.html': ''}, 'likely'],
  [{'archetypes/default.md': '', 'content/a.md': ''}, 'likely'],
  [{'archetypes/default.md': ''}, undefined],
  [{'content/a.md': ''}, undefined],
  [{'config/environment.rb': ''}, undefined]
]

describe('hugo/detect-site', (it) => {
  for (const [files, answer] of folders) {
    it(`says ${answer} of ${JSON.stringify(files)}`, () => assert.is(detectSite(siteFolder(files)), answer))
  }
})
