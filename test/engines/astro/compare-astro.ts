import {astro} from '../../../src/engines/astro/astro.ts'
import type {Comparison} from '../comparison.ts'
import {compareRecordings} from '../javascript/compare-recordings.ts'

/** Holds the profile of Astro against its recordings. */
export function compareAstro(): readonly Comparison[] {
  return compareRecordings({
    profile: astro,
    jsYaml: 4,
    settingsIn: (timeZone) => ({timeZone}),
    untitled: (title) => title === null,
    exceptions: {
      'Astro stops at the date, which is read by itself': /^date: nonsense$/m,
      'Astro reads a list as front matter without a title, at which the schema stops': /^---\n- title: a\n/
    }
  })
}
