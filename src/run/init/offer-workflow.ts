import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Offer} from './offer.ts'
import type {HookPlace} from './offer-hook.ts'
import {configName} from './render-config.ts'

const name = '.github/workflows/post-lint.yml'

/** A workflow that checks pull requests on GitHub; `undefined` where it is there already, or GitLab builds the repository. */
export function offerWorkflow({root, inner}: HookPlace): Offer | undefined {
  const path = join(root, name)
  if (existsSync(path) || existsSync(join(root, '.gitlab-ci.yml'))) return undefined
  const where = `
        with:
          paths: ${inner}
          args: --config ${inner}/${configName}`
  const text = `name: post-lint
on: pull_request
permissions:
  contents: read
jobs:
  post-lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          # The history: only what is new in a pull request is reported.
          fetch-depth: 0
          persist-credentials: false
      - uses: post-lint/post-lint@v0${inner === '.' ? '' : where}
`
  return {what: 'a check of pull requests on GitHub', file: {path, text}}
}
