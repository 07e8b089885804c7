// Run by a pre-commit hook: writes down what is staged as seen from a folder.
import {writeFileSync} from 'node:fs'
import {relative} from 'node:path'
import {listStagedFiles} from '../../src/git/list-staged-files.ts'
import {readBlobs} from '../../src/git/read-blobs.ts'
import {openRepository} from '../../src/git/repository.ts'

const [cwd = '.', target = ''] = process.argv.slice(2)
const repository = openRepository({cwd, env: process.env})
const files = listStagedFiles(repository)
const contents = readBlobs(
  repository,
  files.map(({blob}) => blob)
)
const seen = files.map(({path, blob}) => [
  relative(repository.root, path),
  Buffer.from(contents.get(blob) ?? []).toString()
])
writeFileSync(target, JSON.stringify(Object.fromEntries(seen)))
