import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/**
 * Installs packages from npm into a folder for temporary files, once, and gives that folder; `name` is its name there.
 * Of those in `alone`, nothing is installed that they depend on: an engine is large, and its reading of posts is not.
 */
export function installPackages(name: string, packages: readonly string[], alone: readonly string[] = []): string {
  const folder = join(tmpdir(), 'post-lint-oracle', name)
  if (existsSync(join(folder, 'node_modules'))) return folder
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n')
  runIn(folder, 'npm', ['install', '--no-audit', '--no-fund', ...packages])
  for (const wanted of alone) {
    const archive = runIn(folder, 'npm', ['pack', '--silent', wanted]).trim()
    const inside = join(folder, 'node_modules', wanted.replace(/(.)@.*$/, '$1'))
    mkdirSync(inside, {recursive: true})
    runIn(folder, 'tar', ['-xzf', archive, '--strip-components=1', '-C', inside])
  }
  return folder
}

function runIn(folder: string, program: string, words: readonly string[]): string {
  const {status, stdout, stderr} = spawnSync(program, words, {cwd: folder, encoding: 'utf8'})
  if (status !== 0) throw new Error(stderr)
  return stdout
}

/** A package and the version that is installed: `hexo 8.1.2`. */
export function describePackage(folder: string, name: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'))
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : ''
  return `${name} ${String(version)}`
}
