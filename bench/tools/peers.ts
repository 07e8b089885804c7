import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Job, Tool} from './tool.ts'

const modules = fileURLToPath(new URL('../node_modules', import.meta.url))
const config = (name: string): string => fileURLToPath(new URL(`config/${name}`, import.meta.url))

/** The programs that post-lint is measured beside, which are installed. */
export function createPeers(node: string): Tool[] {
  const script = (path: string): [string, string] => [node, join(modules, path)]
  return [
    {
      id: 'rumdl',
      version: versionOf('rumdl'),
      caches: true,
      argv: ({paths, cache}) => [
        findRumdl(),
        'check',
        ...['--config', config('rumdl.toml')],
        ...(cache === undefined ? ['--no-cache'] : ['--cache-dir', cache]),
        ...paths
      ]
    },
    {
      id: 'markdownlint-cli2',
      version: versionOf('markdownlint-cli2'),
      caches: false,
      argv: (job) => [
        ...script('markdownlint-cli2/markdownlint-cli2-bin.mjs'),
        ...['--config', config('blog.markdownlint-cli2.jsonc')],
        ...listGlobs(job)
      ]
    },
    {
      id: 'remark-cli',
      version: versionOf('remark-cli'),
      caches: false,
      argv: ({paths}) => [
        ...script('remark-cli/cli.js'),
        ...['--rc-path', config('remark.mjs'), '--no-stdout', '--frail', '--quiet'],
        ...paths
      ]
    },
    {
      id: 'textlint',
      version: versionOf('textlint'),
      caches: true,
      argv: ({paths, cache}) => [
        ...script('textlint/bin/textlint.js'),
        ...['--config', config('textlint.json'), '--rules-base-directory', modules],
        ...(cache === undefined ? [] : ['--cache', '--cache-location', join(cache, 'textlint')]),
        ...paths
      ]
    },
    {
      id: 'cspell',
      version: versionOf('cspell'),
      caches: true,
      argv: (job) => [
        ...script('cspell/bin.mjs'),
        ...['lint', '--config', config('cspell.json'), '--no-progress'],
        ...(job.cache === undefined ? [] : ['--cache', '--cache-location', join(job.cache, 'cspell')]),
        ...listGlobs(job)
      ]
    }
  ]
}

/** What npm runs as `rumdl` is a script that starts this. */
function findRumdl(): string {
  const scope = join(modules, '@rumdl')
  const [platform = ''] = readdirSync(scope)
  return join(scope, platform, 'rumdl')
}

/** For programs that take no folders. */
function listGlobs({paths}: Job): string[] {
  return paths.map((path) => (path.endsWith('.md') ? path : join(path, '**/*.md')))
}

function versionOf(name: string): string {
  // Every installed package has a version.
  return (JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')) as {version: string}).version
}
