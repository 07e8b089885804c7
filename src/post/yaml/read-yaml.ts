import type {ContentReading} from '../content-reading.ts'
import {findExcess, largest} from '../find-excess.ts'
import type {Comment, SyntaxFault, Value} from '../front-matter.ts'
import type {Range} from '../place.ts'
import {checkCharacters} from './check-characters.ts'
import {checkTokens} from './check-tokens.ts'
import {findDuplicateKeys, findInvisibleInKeys} from './check-values.ts'
import {everyParser, rejections} from './dialects.ts'
import {maskShallow} from './mask-shallow.ts'
import {maskTabs} from './mask-tabs.ts'
import {type CstReading, parseCst} from './parse-cst.ts'
import {type Recovery, recoverEntries} from './recover-entries.ts'
import {scanOrdinary} from './scan-ordinary.ts'
import {valuesFromCst} from './values-from-cst.ts'

/** Reads YAML front matter: entries in the order written, equal keys included, and what which parser would refuse. */
export function readYaml(text: string, content: Range): ContentReading {
  const ordinary = content.end - content.start <= largest ? scanOrdinary(text, content) : undefined
  return ordinary ?? parseYaml(text, content)
}

/** The same by way of the `yaml` package, for what `scanOrdinary` gives up on. */
export function parseYaml(text: string, content: Range): ContentReading {
  const excess = findExcess(text, content)
  if (excess) return {entries: [], comments: [], faults: [excess]}
  const source = text.slice(content.start, content.end).replace(/\r(?!\n)/g, '\n')
  const shallow = maskShallow(source)
  const faults = [...shift(shallow.faults, content.start), ...checkCharacters(text, content)]
  const comments = shift(shallow.comments, content.start)
  const reading = parseCst(shallow.masked)
  if (reading.errors.length === 0) return readSound(text, content, reading, comments, faults)
  return readBroken(text, content, shallow.masked, reading, comments, faults)
}

function shift<T extends Range>(ranges: readonly T[], base: number): T[] {
  return ranges.map((range) => ({...range, start: base + range.start, end: base + range.end}))
}

function readSound(
  text: string,
  content: Range,
  reading: CstReading,
  comments: Comment[],
  faults: SyntaxFault[]
): ContentReading {
  const {root, comments: read} = valuesFromCst(text, content.start, reading.tokens)
  const entries = root?.type === 'mapping' ? root.entries : []
  faults.push(...checkTokens(reading.tokens, content.start), ...checkRoot(root))
  faults.push(...findDuplicateKeys(entries), ...findInvisibleInKeys(entries))
  return inOrder({entries, comments: [...comments, ...read], faults})
}

function checkRoot(root: Value | undefined): SyntaxFault[] {
  if (root === undefined || root.type === 'mapping' || root.type === 'empty') return []
  const what = root.type === 'sequence' ? 'a list' : 'a text'
  const detail = `The front matter is ${what} and has no keys`
  return [{cause: 'not-a-mapping', rejectedBy: rejections.notAMapping, detail, start: root.start, end: root.end}]
}

function readBroken(
  text: string,
  content: Range,
  masked: string,
  reading: CstReading,
  comments: Comment[],
  faults: SyntaxFault[]
): ContentReading {
  const tabs = maskTabs(masked)
  const untabbed = tabs.faults.length > 0 ? parseCst(tabs.masked) : undefined
  faults.push(...shift(tabs.faults, content.start))
  if (untabbed?.errors.length === 0) return readSound(text, content, untabbed, comments, faults)
  const found: Recovery = {entries: [], comments, faults}
  recoverEntries({text, masked: tabs.masked, base: content.start}, found)
  if (!faults.some(({rejectedBy}) => rejectedBy.includes('yaml'))) faults.push(unexplained(content, reading))
  faults.push(...findDuplicateKeys(found.entries), ...findInvisibleInKeys(found.entries))
  return inOrder(found)
}

/** An error that nothing in the lines explains. */
function unexplained(content: Range, {errors}: CstReading): SyntaxFault {
  const error = errors[0]
  const length = content.end - content.start
  const start = content.start + Math.min(error?.start ?? 0, length)
  const end = Math.max(start, content.start + Math.min(error?.end ?? 0, length))
  const detail = error?.message.split('\n')[0] ?? ''
  return {cause: 'other', rejectedBy: everyParser, detail, start, end}
}

function inOrder({entries, comments, faults}: ContentReading): ContentReading {
  const byStart = (a: Range, b: Range): number => a.start - b.start
  return {entries, comments: [...comments].sort(byStart), faults: [...faults].sort(byStart)}
}
