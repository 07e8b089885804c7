// Starts a rule: `npm run new-rule source-label` writes its file and its fixture, to be filled in.
import {existsSync} from 'node:fs'
import {mkdir, writeFile} from 'node:fs/promises'
import {renderNewRule} from './render-new-rule.ts'

const project = new URL('../../', import.meta.url)
const id = process.argv[2] ?? ''
const files = renderNewRule(id)

if (!/^[a-z]+(-[a-z]+)*$/.test(id)) fail('Name the rule in small letters with hyphens: `npm run new-rule source-label`')
else if (existsSync(new URL(`rules/${id}.ts`, project))) fail(`There is a rule \`${id}\` already`)
else {
  for (const [path, text] of Object.entries(files)) {
    const file = new URL(path, project)
    await mkdir(new URL('.', file), {recursive: true})
    await writeFile(file, text)
    console.log(`wrote ${path}`)
  }
  console.log('Fill them in, then run `npm run generate`, `npm run accept` and `npm test`')
}

function fail(problem: string): void {
  console.error(problem)
  process.exitCode = 1
}
