import * as assert from 'uvu/assert'
import type {EngineProfile, SiteSettings} from '../../src/engines/engine.ts'
import {describe} from '../describe.ts'
import {siteFolder} from './site-folder.ts'

/** Files of a site, and what they say of these settings; `undefined` where they say nothing of one. */
export type ListedSettings = readonly [
  files: Readonly<Record<string, string>>,
  said: {readonly [Name in keyof SiteSettings]?: SiteSettings[Name] | undefined}
]

/** Makes a suite of what an engine's profile reads out of configs: a test for each. */
export function describeSettings(
  name: string,
  readSettings: EngineProfile['readSettings'],
  listed: readonly ListedSettings[]
): void {
  describe(name, (it) => {
    for (const [files, said] of listed) {
      it(`reads ${Object.keys(said).join(' and ')} out of ${JSON.stringify(files)}`, () => {
        const settings: Readonly<Record<string, unknown>> = {...readSettings(siteFolder(files))}
        assert.equal(Object.fromEntries(Object.keys(said).map((key) => [key, settings[key]])), said)
      })
    }
  })
}
