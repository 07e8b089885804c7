import {mkdirSync, readdirSync} from 'node:fs'
import {createRequire} from 'node:module'
import {delimiter, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import * as assert from 'uvu/assert'
import {type CommandResult, runCommand} from '../package/run-command.ts'
import {servePackage} from './serve-package.ts'
import {writeFiles} from './write-files.ts'

/** Variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Where the real programs run: with a home of their own, and a registry that has this package. */
export interface Workshop {
  readonly folder: string
  /** The version of this package. */
  readonly version: string
  run(cwd: string, command: string, args: readonly string[], more?: Environment): Promise<CommandResult>
  /** Runs what has to go well; gives its output. */
  must(cwd: string, command: string, ...args: readonly string[]): Promise<string>
  close(): void
}

/** The folder of this project. */
export const project = fileURLToPath(new URL('../..', import.meta.url))

/** Packs this package, and serves it to the programs that will run in a folder. */
export async function openWorkshop(folder: string): Promise<Workshop> {
  const manifest: {name: string; version: string} = createRequire(import.meta.url)('../../package.json')
  await mustRun(project, 'npm', ['pack', '--silent', '--pack-destination', folder], process.env)
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  const realRegistry = await mustRun(project, 'npm', ['config', 'get', 'registry', '--silent'], process.env)
  const registry = await servePackage(join(folder, tarball), manifest, realRegistry.trim())
  const environment = createEnvironment(folder, registry.url)
  return {
    folder,
    version: manifest.version,
    run: (cwd, command, args, more = {}) => runCommand(command, args, cwd, {...environment, ...more}),
    must: (cwd, command, ...args) => mustRun(cwd, command, args, environment),
    close: registry.close
  }
}

async function mustRun(cwd: string, command: string, args: readonly string[], env: Environment): Promise<string> {
  const {code, output} = await runCommand(command, args, cwd, env)
  assert.is(code, 0, `${command} ${args.join(' ')}\n${output}`)
  return output
}

/** What would tell the programs of this process and this machine's user. */
const foreign = /^(npm_|GIT_|GITHUB_|CI$|INIT_CWD$|NODE_OPTIONS$|HUSKY|LEFTHOOK|PREK_|PRE_COMMIT|XDG_)/i

/** The address at which users find the repository leads to `source` in the folder. */
function createEnvironment(folder: string, registry: string): Environment {
  const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name))
  const path = (process.env.PATH ?? '').split(delimiter).filter((entry) => !entry.includes('node_modules'))
  const home = join(folder, 'home')
  mkdirSync(home)
  writeFiles(home, {
    '.gitconfig': `[user]
  name = A
  email = a@example.org
[init]
  defaultBranch = main
[url "${join(folder, 'source')}"]
  insteadOf = https://github.com/post-lint/post-lint
`
  })
  return {
    ...Object.fromEntries(kept),
    PATH: path.join(delimiter),
    HOME: home,
    npm_config_registry: registry,
    npm_config_cache: join(folder, 'npm-cache'),
    npm_config_userconfig: process.env.npm_config_userconfig
  }
}
