// Writes what is derived from the rules; with `--check` only says what is stale.
import {readFile, writeFile} from 'node:fs/promises'
import {engines} from '../engines/index.ts'
import {generate} from './generate.ts'
import {loadRules} from './load-rules.ts'

const project = new URL('../../', import.meta.url)
const isCheck = process.argv.includes('--check')
const engineIds = Object.values(engines).map(({id}) => id)
const generated = generate(await loadRules(new URL('rules/', project)), engineIds)

for (const [path, text] of Object.entries(generated)) {
  const file = new URL(path, project)
  const current = await readFile(file, 'utf8').catch(() => undefined)
  if (current === text) continue
  if (isCheck) {
    console.error(`${path} is stale: run \`npm run generate\``)
    process.exitCode = 1
  } else {
    await writeFile(file, text)
    console.log(`wrote ${path}`)
  }
}
