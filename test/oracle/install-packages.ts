import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** Installs packages from npm into a folder for temporary files, once, and gives that folder; `name` is its name there. */
export function installPackages(name: string, packages: readonly string[]): string {
  const folder = join(tmpdir(), 'post-lint-oracle', name)
  if (existsSync(join(folder, 'node_modules'))) return folder
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n')
  const {status, stderr} = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...packages], {
    cwd: folder,
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(stderr)
  return folder
}

/** A package and the version that is installed: `hexo 8.1.2`. */
export function describePackage(folder: string, name: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'))
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : ''
  return `${name} ${String(version)}`
}
