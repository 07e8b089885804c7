// Runs the test files whose path contains one of the arguments, or all; fails on what uvu lets pass in silence.
import {availableParallelism} from 'node:os'
import {globSync} from 'tinyglobby'
import type {FileResult} from './runner/file-result.ts'
import {runFiles} from './runner/run-files.ts'

const patterns = process.argv.slice(2)
const all = globSync('test/**/*.test.ts').sort()
const chosen = all.filter((file) => patterns.length === 0 || patterns.some((pattern) => file.includes(pattern)))
const unmatched =
  chosen.length === 0
    ? ['test/**/*.test.ts']
    : patterns.filter((pattern) => !all.some((file) => file.includes(pattern)))
for (const pattern of unmatched) console.log(`FAIL no test file matches ${pattern}`)

const results = await runFiles(chosen, {
  cwd: process.cwd(),
  jobs: availableParallelism(),
  timeout: 300_000,
  onResult: (result) => console.log(describeResult(result))
})
const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, unmatched.length)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

function describeResult({file, passed, failed, skipped, problems, milliseconds}: FileResult): string {
  const counts = [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`]
  const head = `${failed > 0 ? 'FAIL' : 'ok  '} ${file}: ${counts.filter(Boolean).join(', ')} (${milliseconds} ms)`
  return [head, ...problems.map((problem) => problem.replace(/^(?=.)/gm, '     '))].join('\n')
}
