/** Measures how long post-lint takes, beside other programs: `npm run bench -- --help` says more. */
import {mkdtempSync, realpathSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {bench} from './bench.ts'
import {cleanEnvironment} from './measure/run-measured.ts'
import {readOptions, usage} from './options.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'post-lint-bench-')))
try {
  const options = readOptions(process.argv.slice(2))
  if (options.help) process.stdout.write(usage)
  else {
    const {report, problems} = bench(options, {
      folder,
      node: process.execPath,
      nodeVersion: process.versions.node,
      // What the programs keep in the user's cache goes with the rest.
      env: {...cleanEnvironment(process.env), XDG_CACHE_HOME: join(folder, 'cache')},
      say: (text) => process.stderr.write(text)
    })
    process.stdout.write(report)
    for (const problem of problems.slice(0, 10)) process.stderr.write(`WRONG ${problem}\n`)
    if (problems.length > 10) process.stderr.write(`and ${problems.length - 10} more\n`)
    if (problems.length > 0) process.exitCode = 1
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
} finally {
  rmSync(folder, {recursive: true})
}
