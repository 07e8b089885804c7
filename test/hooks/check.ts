// Checks hooks and CI with the real programs, set up with the lines that the README gives.
import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {checkAction} from './check-action.ts'
import {checkCiLines} from './check-ci-lines.ts'
import {checkHooks} from './check-hooks.ts'
import {createChecklist} from './checklist.ts'
import {readBlocks} from './read-blocks.ts'
import {createSourceRepository} from './repository.ts'
import {openWorkshop, project} from './workshop.ts'

const checklist = createChecklist()
const folder = await mkdtemp(join(tmpdir(), 'post-lint-hooks-'))
const documented = readBlocks(await readFile(join(project, 'README.md'), 'utf8'))
const workshop = await openWorkshop(folder)
try {
  await createSourceRepository(workshop)
  await checkAction(checklist, workshop)
  await checkCiLines(checklist, workshop, documented)
  await checkHooks(checklist, workshop, documented)
} finally {
  workshop.close()
  await rm(folder, {recursive: true, force: true})
}
process.exitCode = checklist.finish()
