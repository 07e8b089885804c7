// Writes the report of each rule's fixture anew. Read the difference before you commit it.
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {rules} from '../rules/index.ts'
import {fixturesFolder, reportOf} from './fixtures.ts'

for (const {rule} of rules) {
  const folder = join(fixturesFolder, rule.id)
  const {text} = await reportOf(folder)
  writeFileSync(join(folder, 'report.txt'), text)
}
