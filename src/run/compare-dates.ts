import {relative} from 'node:path'
import {describeDay} from '../engines/describe-time.ts'
import {emptyFolder} from '../engines/empty-folder.ts'
import type {EngineId, Site} from '../engines/engine.ts'
import {engines} from '../engines/index.ts'
import {listNames} from '../engines/list-names.ts'
import {readDates} from '../engines/read-dates.ts'
import {readPost} from '../post/read-post.ts'
import {addFingerprints} from './fingerprint.ts'
import type {LintRequest} from './lint-request.ts'
import type {LintedPost} from './linter.ts'
import {readPostFile} from './read-post-file.ts'
import {toolFinding} from './tool-findings.ts'

/** Posts whose `date` engines read as different days; only days that an engine is sure of are compared. */
export function compareDates(files: readonly string[], ids: readonly EngineId[], request: LintRequest): LintedPost[] {
  return files.flatMap((file) => {
    const content = readPostFile(file, request.maxBytes)
    return 'text' in content ? comparePost(file, content.text, ids, request) : []
  })
}

function comparePost(file: string, text: string, ids: readonly EngineId[], request: LintRequest): LintedPost[] {
  const path = relative(request.cwd, file).replaceAll('\\', '/')
  const days = new Map<string, EngineId[]>()
  const dates = ids.flatMap((id) => {
    const post = readPost({path, sitePath: path, text, headerLines: engines[id].readsHeaderLines === true})
    const date = readDates(post, siteFor(id, request), engines[id]).find(({key}) => key === 'date')
    const day = date?.reading.outcome === 'exact' ? date.reading.day : undefined
    if (day !== undefined) days.set(day, [...(days.get(day) ?? []), id])
    return date ? [{scalar: date.scalar, place: post.place(date.scalar)}] : []
  })
  const [date] = dates
  if (!date || days.size < 2) return []
  const readings = [...days].map(([day, by]) => `${describeDay(day)} for ${listNames(by)}`)
  const reason = `\`date\` says \`${date.scalar.source}\`, which is ${readings.join(' and ')}. Write a day that all read alike, as in \`2024-05-06\``
  const finding = toolFinding('engines-differ', 'day', reason, {
    place: date.place,
    severity: 'warning',
    actual: date.scalar.source
  })
  return [{path, file, identity: path, text, findings: addFingerprints(path, [finding])}]
}

function siteFor(engine: EngineId, {timeZone, now}: LintRequest): Site {
  const settings = {...engines[engine].readSettings(emptyFolder), ...(timeZone !== undefined && {timeZone})}
  return {engine, root: '', settings, now}
}
