import {spawnSync} from 'node:child_process'
import {statSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const folder = fileURLToPath(new URL('..', import.meta.url))

// `npm ci` would refuse a lock file that has the binaries of one platform only, as npm writes it for rumdl.
const install = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel', 'error']

/** Installs the programs that post-lint is measured beside, unless they are there as locked; throws when that fails. */
export function installPeers(env: Readonly<Record<string, string>>): void {
  const lastChange = (path: string): number => statSync(`${folder}${path}`, {throwIfNoEntry: false})?.mtimeMs ?? 0
  if (lastChange('node_modules/.package-lock.json') >= lastChange('package-lock.json')) return
  const {status, stderr} = spawnSync('npm', install, {cwd: folder, env, encoding: 'utf8'})
  if (status !== 0) throw new Error(`\`npm install\` failed in ${folder}\n${stderr}`)
}
