// Bundles the command line into `dist/bin`.
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {bundleProgram} from './bundle-program.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
await bundleProgram(project, join(project, 'dist/bin'))
