import {astro} from '../../../src/engines/astro/astro.ts'
import {describeDrafts} from '../javascript/describe-drafts.ts'
import {describeRecordings} from '../javascript/describe-recordings.ts'

describeRecordings({
  profile: astro,
  jsYaml: 4,
  settingsIn: (timeZone) => ({timeZone}),
  untitled: (title) => title === null,
  exceptions: {
    'Astro stops at the date, which is read by itself': /^date: nonsense$/m,
    'Astro reads a list as front matter without a title, at which the schema stops': /^---\n- title: a\n/
  }
})

describeDrafts(astro)
