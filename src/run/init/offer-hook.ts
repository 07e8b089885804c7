import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {askGit, readLine, type Workplace} from '../../git/run-git.ts'
import {showPath} from '../config/show-path.ts'
import type {Offer} from './offer.ts'

const what = 'a check of the posts before each commit'

/** What runs other people's hooks, by the files it is known by, with the lines it wants. */
const managers: readonly {
  readonly files: readonly string[]
  readonly lines: (command: string, file: string) => readonly string[]
}[] = [
  {
    files: ['.pre-commit-config.yaml', '.pre-commit-config.yml'],
    lines: (command, file) => [
      `Into \`${file}\`, below \`repos:\``,
      '  - repo: local',
      '    hooks:',
      '      - id: post-lint',
      '        name: post-lint',
      `        entry: ${command}`,
      '        language: system',
      '        pass_filenames: false'
    ]
  },
  {files: ['.husky'], lines: (command, file) => [`Into \`${file}/pre-commit\``, `  ${command}`]},
  {
    files: ['lefthook.yml', '.lefthook.yml', 'lefthook.yaml', '.lefthook.yaml', '.config/lefthook.yml'],
    lines: (command, file) => [
      `Into \`${file}\``,
      '  pre-commit:',
      '    commands:',
      '      post-lint:',
      `        run: ${command}`
    ]
  }
]

/**
 * A hook that checks what is staged: lines for the tool that runs the hooks of the repository, else git's own hook file.
 * `root` is the top of the work tree, `folder` (absolute) where post-lint is to run.
 */
export function offerHook(root: string, folder: string, {env}: Pick<Workplace, 'env'>): Offer | undefined {
  const inner = showPath(folder, root)
  const check = 'npx --yes post-lint --staged'
  for (const {files, lines} of managers) {
    const file = files.find((name) => existsSync(join(root, name)))
    const command = inner === '.' ? check : `sh -c 'cd "${inner}" && ${check}'`
    if (file !== undefined) return {what, lines: lines(command, file)}
  }
  const answer = askGit({cwd: root, env}, ['rev-parse', '--git-path', 'hooks'])
  if (!('output' in answer)) return undefined
  const path = join(resolve(root, readLine(answer.output)), 'pre-commit')
  const steps = inner === '.' ? [check] : [`cd "${inner}" || exit`, check]
  if (existsSync(path)) return {what, lines: [`Into \`${showPath(path, root)}\``, ...steps.map((step) => `  ${step}`)]}
  const text = [
    '#!/bin/sh',
    '# Checks the posts that are staged; `git commit --no-verify` goes around it.',
    ...steps,
    ''
  ]
  return {what, file: {path, text: text.join('\n'), isExecutable: true}}
}
