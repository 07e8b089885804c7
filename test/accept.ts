// Writes the reports of the fixtures of all rules anew, or of those named. Read the difference before you commit it.
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {rules} from '../rules/index.ts'
import {fixturesFolder, reportOf} from './fixtures.ts'

const ids = process.argv.slice(2)

for (const {rule} of rules) {
  if (ids.length > 0 && !ids.includes(rule.id)) continue
  const folder = join(fixturesFolder, rule.id)
  const {text} = await reportOf(folder)
  writeFileSync(join(folder, 'report.txt'), text)
}
