// Bundles the command line into `dist/bin`, and what the library need not have installed into `dist/src`.
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {bundleParsers} from './bundle-parsers.ts'
import {bundleProgram} from './bundle-program.ts'
import {writeBuildId} from './write-build-id.ts'
import {writeLicenses} from './write-licenses.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(project, 'dist/bin')
const bundles = [await bundleProgram(project, folder), await bundleParsers(project, join(project, 'dist/src'))]
await writeLicenses(project, bundles, join(folder, 'third-party-licenses.txt'))
await writeBuildId(folder)
