import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {showPath} from '../config/show-path.ts'
import type {Offer} from './offer.ts'

const name = '.github/workflows/post-lint.yml'

/**
 * A workflow that checks the posts of pull requests on GitHub with this version of the tool, and executes nothing of
 * the repository; `undefined` where it is there already, or GitLab builds the repository.
 */
export function offerWorkflow(root: string, folder: string, version: string): Offer | undefined {
  const path = join(root, name)
  if (existsSync(path) || existsSync(join(root, '.gitlab-ci.yml'))) return undefined
  const inner = showPath(folder, root)
  const text = `name: post-lint
on:
  pull_request:
  push:
permissions:
  contents: read
jobs:
  post-lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes post-lint@${version} --untrusted --format github${inner === '.' ? '' : `\n        working-directory: ${JSON.stringify(inner)}`}
`
  return {what: 'a check of pull requests on GitHub', file: {path, text}}
}
