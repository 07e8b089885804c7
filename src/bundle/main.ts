// Bundles the command line into `dist/bin`.
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {bundleProgram} from './bundle-program.ts'
import {writeBuildId} from './write-build-id.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(project, 'dist/bin')
await bundleProgram(project, folder)
await writeBuildId(folder)
