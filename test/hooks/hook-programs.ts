/** A way to run post-lint before each commit. */
export interface HookProgram {
  readonly name: string
  /** What npm installs beside post-lint; nothing for programs that npm does not have. */
  readonly packages: readonly string[]
  /** A file of the README, to be written into the repository. */
  readonly config: string
  /** The command that sets a repository up before the config is written. */
  readonly begin?: Command
  /** The command that makes the program run before commits, once the config is there. */
  readonly install?: Command
  /** What stands in `.git/hooks/pre-commit`, where the program leaves that to the user. */
  readonly hook?: string
}

/** A program and its arguments. */
export type Command = readonly [string, ...string[]]

/** All that the README tells of. Versions are named so that a new one cannot break an old commit. */
export const hookPrograms: readonly HookProgram[] = [
  {name: 'a hook without a program', packages: [], config: '.git/hooks/pre-commit'},
  {name: 'husky', packages: ['husky@9.1.7'], config: '.husky/pre-commit', begin: ['npx', 'husky', 'init']},
  {
    name: 'lefthook',
    packages: ['lefthook@2.2.2'],
    config: 'lefthook.yml',
    install: ['npx', 'lefthook', 'install']
  },
  {
    name: 'lint-staged',
    packages: ['lint-staged@16.4.0'],
    config: 'lint-staged.config.mjs',
    hook: '#!/bin/sh\nexec npx lint-staged\n'
  },
  {
    name: 'pre-commit',
    packages: [],
    config: '.pre-commit-config.yaml',
    install: ['pre-commit', 'install']
  },
  {
    name: 'prek',
    packages: ['@j178/prek@0.5.3'],
    config: '.pre-commit-config.yaml',
    install: ['npx', 'prek', 'install']
  }
]
