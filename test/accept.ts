// Writes the reports of the fixtures of all rules anew, or of those named, and what programs are told of their examples. Read the difference before you commit it.
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {rules} from '../rules/index.ts'
import {fixturesFolder, reportOf} from './fixtures.ts'
import {sketchExamples} from './rules/sketch-answers.ts'

const ids = process.argv.slice(2)

for (const plugin of rules) {
  const {rule} = plugin
  if (ids.length > 0 && !ids.includes(rule.id)) continue
  const folder = join(fixturesFolder, rule.id)
  const {text} = await reportOf(folder)
  writeFileSync(join(folder, 'report.txt'), text)
  writeFileSync(join(folder, 'answers.txt'), await sketchExamples(plugin))
}
