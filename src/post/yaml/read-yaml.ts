import type {ContentReading} from '../content-reading.ts'
import {findExcess, largest} from '../find-excess.ts'
import type {Comment, Parser, SyntaxFault, Value} from '../front-matter.ts'
import type {Range} from '../place.ts'
import {checkCharacters} from './check-characters.ts'
import {checkTabs} from './check-tabs.ts'
import {checkTokens} from './check-tokens.ts'
import {findDuplicateKeys, findInvisibleInKeys} from './check-values.ts'
import {rejections} from './dialects.ts'
import {explainError} from './explain-error.ts'
import {maskIndentation} from './mask-indentation.ts'
import {maskShallow} from './mask-shallow.ts'
import {type CstReading, parseCst} from './parse-cst.ts'
import {type Recovery, recoverEntries} from './recover-entries.ts'
import {scanOrdinary} from './scan-ordinary.ts'
import {valuesFromCst} from './values-from-cst.ts'

/** Reads YAML front matter: entries in the order written, equal keys included, and what which parser would refuse. */
export function readYaml(text: string, content: Range, complexity = 1): ContentReading {
  const ordinary = content.end - content.start <= largest ? scanOrdinary(text, content) : undefined
  return ordinary ?? parseYaml(text, content, complexity)
}

/** The same by way of the `yaml` package, for what `scanOrdinary` gives up on. */
export function parseYaml(text: string, content: Range, complexity = 1): ContentReading {
  const excess = findExcess(text, content, complexity)
  if (excess) return {entries: [], comments: [], faults: [excess]}
  const source = text.slice(content.start, content.end).replace(/\r(?!\n)/g, '\n')
  const shallow = maskShallow(source)
  const faults = [
    ...shift(shallow.faults, content.start),
    ...checkCharacters(text, content),
    ...shift(checkTabs(shallow.masked), content.start)
  ]
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
  const indented = maskIndentation(masked)
  const remedied = indented.faults.length > 0 ? parseCst(indented.masked) : undefined
  faults.push(...shift(indented.faults, content.start))
  if (remedied?.errors.length === 0) return readSound(text, content, remedied, comments, faults)
  const found: Recovery = {entries: [], comments, faults}
  recoverEntries({text, masked: indented.masked, base: content.start}, found)
  if (!faults.some(({rejectedBy}) => rejectedBy.includes('yaml'))) {
    faults.push(explainError(reading.errors[0], content.start, masked.length, true))
  }
  faults.push(...findDuplicateKeys(found.entries), ...findInvisibleInKeys(found.entries))
  const {faults: ordered, ...read} = inOrder(found)
  return {...read, faults: judgeFirstLine(text, content, ordered)}
}

/** Where a comment ends a text at the very start, libyaml ends the document: the keys are lost without an error. */
function judgeFirstLine(text: string, content: Range, faults: readonly SyntaxFault[]): SyntaxFault[] {
  const [first, ...others] = faults
  if (first?.cause !== 'missing-colon' || !/[ \t]#/.test(text.slice(first.start, first.end))) return [...faults]
  const isFirstLine = text.slice(content.start, first.start).trim() === ''
  return isFirstLine ? [{...first, rejectedBy: rejections.behindDocument}, ...others.map(withoutLibyaml)] : [...faults]
}

function withoutLibyaml(fault: SyntaxFault): SyntaxFault {
  const others: readonly Parser[] = rejections.behindDocument
  return {...fault, rejectedBy: fault.rejectedBy.filter((parser) => others.includes(parser))}
}

function inOrder({entries, comments, faults}: ContentReading): ContentReading {
  const byStart = (a: Range, b: Range): number => a.start - b.start
  return {entries, comments: [...comments].sort(byStart), faults: [...faults].sort(byStart)}
}
