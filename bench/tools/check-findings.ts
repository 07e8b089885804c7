import {readFileSync} from 'node:fs'
import {type Corpus, postsFolder} from '../corpus/write-corpus.ts'
import {runMeasured, type Surroundings} from '../measure/run-measured.ts'
import type {Tool} from './tool.ts'

/** What is read of post-lint's report in JSON, version 1. */
export interface Report {
  readonly posts: readonly {readonly path: string; readonly messages: readonly {readonly ruleId: string}[]}[]
}

/** Says where post-lint does not find just what was planted in a blog. */
export function checkFindings(postLint: Tool, {folder, planted}: Corpus, surroundings: Surroundings): string[] {
  const argv = postLint.argv({cwd: folder, paths: [postsFolder], isStaged: false, cache: undefined})
  const {code} = runMeasured({argv: [...argv, '--format', 'json', '--verbose'], cwd: folder}, surroundings)
  const output = readFileSync(surroundings.output, 'utf8')
  if (code !== 0 && code !== 1) return [`post-lint ended with exit code ${code}:\n${output.slice(0, 1_000)}`]
  // post-lint says nothing else on a run that worked.
  return compareFindings(planted, JSON.parse(output) as Report)
}

/** Says which posts have other findings than the one planted in them, or none. */
export function compareFindings(planted: ReadonlyMap<string, string>, {posts}: Report): string[] {
  const found = new Map(posts.map(({path, messages}) => [path, messages.map(({ruleId}) => ruleId).join(', ')]))
  return [...new Set([...planted.keys(), ...found.keys()])]
    .filter((path) => planted.get(path) !== found.get(path))
    .map((path) => `${path}: planted ${planted.get(path) ?? 'nothing'}, found ${found.get(path) ?? 'nothing'}`)
}
