import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {findHooks, type Workplace} from '../../git/run-git.ts'
import {showPath} from '../config/show-path.ts'
import type {Offer} from './offer.ts'
import {configName} from './render-config.ts'

/** Where a hook is to run post-lint, and which one. */
export interface HookPlace {
  /** The top of the work tree, absolute. */
  readonly root: string
  /** The folder of the config below it, of plain letters; `.` for the top itself. */
  readonly inner: string
  readonly version: string
}

const what = 'a check of the posts before each commit'
const check = 'npx post-lint --staged'

/** The programs that run the hooks of a repository: the files they are known by, and the lines they want. */
const managers: readonly {
  readonly files: readonly string[]
  readonly lines: (file: string, place: HookPlace) => readonly string[]
}[] = [
  {
    files: ['.pre-commit-config.yaml', '.pre-commit-config.yml'],
    lines: (file, {inner, version}) => [
      `Into \`${file}\`, below \`repos:\``,
      '  - repo: https://github.com/post-lint/post-lint',
      `    rev: v${version}`,
      '    hooks:',
      '      - id: post-lint',
      ...(inner === '.' ? [] : [`        args: [--config, ${inner}/${configName}]`])
    ]
  },
  {files: ['.husky'], lines: (file, {inner}) => [`Into \`${file}/pre-commit\``, `  ${stepInto(inner)}${check}`]},
  {
    files: ['lefthook.yml', '.lefthook.yml', 'lefthook.yaml', '.lefthook.yaml', '.config/lefthook.yml'],
    lines: (file, {inner}) => [
      `Into \`${file}\``,
      '  pre-commit:',
      '    jobs:',
      '      - name: post-lint',
      ...(inner === '.' ? [] : [`        root: ${inner}/`]),
      "        glob: '*.{md,markdown,mdx}'",
      `        run: ${check}`
    ]
  }
]

/** A hook that checks what is staged: lines for the program that runs the hooks of the repository, else git's own hook file. */
export function offerHook(place: HookPlace, env: Workplace['env']): Offer | undefined {
  const {root, inner} = place
  for (const {files, lines} of managers) {
    const file = files.find((name) => existsSync(join(root, name)))
    if (file !== undefined) return {what, lines: lines(file, place)}
  }
  const hooks = findHooks({cwd: root, env})
  if (hooks === undefined) return undefined
  const path = join(resolve(root, hooks), 'pre-commit')
  const line = `${stepInto(inner)}exec ${check}`
  if (existsSync(path)) return {what, lines: [`Into \`${showPath(path, root)}\`, as its last line`, `  ${line}`]}
  const text = `#!/bin/sh\n# Checks the posts that are staged; \`git commit --no-verify\` goes around it.\n${line}\n`
  return {what, file: {path, text, isExecutable: true}}
}

function stepInto(inner: string): string {
  return inner === '.' ? '' : `cd ${inner} && `
}
