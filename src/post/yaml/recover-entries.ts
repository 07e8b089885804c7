import type {Comment, Entry, Mapping, SyntaxFault, Value} from '../front-matter.ts'
import type {Range} from '../place.ts'
import {eachLine, skipBlanks, trimEnd} from '../text-lines.ts'
import {diagnoseLine} from './diagnose-line.ts'
import {diagnoseValue} from './diagnose-value.ts'
import {explainError} from './explain-error.ts'
import {type LineShape, readLineShape} from './line-shape.ts'
import {parseCst} from './parse-cst.ts'
import {valuesFromCst} from './values-from-cst.ts'

/** What is found in a text that no parser takes as a whole. */
export interface Recovery {
  readonly entries: Entry[]
  readonly comments: Comment[]
  readonly faults: SyntaxFault[]
}

/** The whole post, and a part of it with masks on; `base` is where the part starts in the post. */
interface Part {
  readonly text: string
  readonly masked: string
  readonly base: number
}

/** Reads broken YAML key by key: what can be parsed alone is, and the rest is taken line by line with its fault. */
export function recoverEntries(part: Part, found: Recovery, column = 0): void {
  const lines = [...eachLine(part.masked, {start: 0, end: part.masked.length})]
  const first = lines.map((line) => readLineShape(part.masked, line)).find((shape) => shape !== undefined)
  const level = Math.max(column, first?.indent ?? 0)
  for (const chunk of splitAtKeys(part.masked, lines, level)) recoverChunk(cut(part, chunk), found)
}

function cut({text, masked, base}: Part, {start, end}: Range): Part {
  return {text, masked: masked.slice(start, end), base: base + start}
}

/** Splits before every line at the level or left of it; items of a list stay with the key they belong to. */
function splitAtKeys(masked: string, lines: readonly Range[], level: number): Range[] {
  const starts: number[] = []
  let openKey = false
  for (const line of lines) {
    const shape = readLineShape(masked, line)
    if (!shape || shape.indent > level) continue
    if (shape.isItem && shape.indent === level && openKey) continue
    openKey = shape.key !== undefined && !hasValue(masked, shape)
    starts.push(line.start)
  }
  if (starts.length === 0 || starts[0] !== 0) starts.unshift(0)
  return starts.map((start, index) => ({start, end: starts[index + 1] ?? masked.length}))
}

function hasValue(masked: string, shape: LineShape): boolean {
  return shape.value < shape.end && masked[shape.value] !== '#'
}

function readSound({text, masked, base}: Part, found: Recovery): Value | undefined {
  const {tokens, errors} = parseCst(masked)
  if (errors.length > 0) return undefined
  const {root, comments} = valuesFromCst(text, base, tokens)
  const isSound = root === undefined || root.type === 'mapping' || root.type === 'sequence'
  if (!isSound) return undefined
  found.comments.push(...comments)
  return root ?? {type: 'empty', start: base, end: base}
}

function recoverChunk(part: Part, found: Recovery): void {
  const sound = readSound(part, found)
  if (sound?.type === 'mapping') found.entries.push(...sound.entries)
  if (sound?.type === 'mapping' || sound?.type === 'empty') return
  const lines = [...eachLine(part.masked, {start: 0, end: part.masked.length})]
  const at = lines.findIndex((line) => readLineShape(part.masked, line))
  const line = lines[at]
  const head = line && readLineShape(part.masked, line)
  if (!line || !head) return
  const next = lines[at + 1]
  const rest = cut(part, {start: next?.start ?? part.masked.length, end: part.masked.length})
  if (!head.key) recoverKeyless(part, line, found)
  else if (!hasValue(part.masked, head)) found.entries.push(recoverNested(part, rest, head.key, head.value, found))
  else recoverLine(part, rest, line, head.key, head.value, found)
}

/** A line that is no `key: value`; `key:value` is taken as one. */
function recoverKeyless(part: Part, line: Range, found: Recovery): void {
  const fault = diagnoseLine(part.masked, part.base, line)
  found.faults.push(fault)
  if (fault.cause !== 'missing-blank') return
  const key = {start: skipBlanks(part.masked, line.start, line.end), end: fault.start - part.base}
  const start = fault.end
  const end = trimEnd(part.text, start, part.base + line.end)
  const source = part.text.slice(start, end)
  found.entries.push(entryOf(part, key, {type: 'scalar', style: 'plain', start, end, source, text: source}))
}

/** `key:` with broken lines below it. */
function recoverNested(part: Part, rest: Part, key: Range, colon: number, found: Recovery): Entry {
  const inner: Recovery = {entries: [], comments: found.comments, faults: found.faults}
  const isList = /^[ ]*-(?:[ \t\r\n]|$)/m.exec(rest.masked)
  const items = isList ? recoverItems(rest, found) : undefined
  if (!items) recoverEntries(rest, inner)
  const value: Value = items ?? mapOf(inner.entries) ?? emptyBehind(part, key, colon)
  return entryOf(part, key, value)
}

function recoverItems(part: Part, found: Recovery): Value | undefined {
  const lines = [...eachLine(part.masked, {start: 0, end: part.masked.length})]
  const shapes = lines.flatMap((line) => readLineShape(part.masked, line) ?? [])
  const first = shapes[0]
  if (!first?.isItem) return undefined
  const items: Value[] = []
  const level = first.indent
  for (const chunk of splitAtItems(shapes, level, part.masked.length)) recoverItem(cut(part, chunk), items, found)
  const start = part.base + first.start + level
  return {type: 'sequence', start, end: items.at(-1)?.end ?? start + 1, items}
}

function splitAtItems(shapes: readonly LineShape[], level: number, end: number): Range[] {
  const starts = shapes.filter((shape) => shape.indent <= level).map((shape) => shape.start)
  return starts.map((start, index) => ({start, end: starts[index + 1] ?? end}))
}

function recoverItem(part: Part, items: Value[], found: Recovery): void {
  const sound = readSound(part, found)
  if (sound?.type === 'sequence') items.push(...sound.items)
  if (sound?.type === 'sequence') return
  const line = [...eachLine(part.masked, {start: 0, end: part.masked.length})][0]
  const head = line && readLineShape(part.masked, line)
  if (!line || !head) return
  if (!head.isItem) {
    found.faults.push(diagnoseLine(part.masked, part.base, line))
    return
  }
  const inner = readLineShape(part.masked, {start: head.value, end: line.end})
  if (inner?.key) {
    const dash = line.start + head.indent
    const masked = `${part.masked.slice(0, dash)} ${part.masked.slice(dash + 1)}`
    const nested: Recovery = {entries: [], comments: found.comments, faults: found.faults}
    recoverEntries({...part, masked}, nested)
    const map = mapOf(nested.entries)
    if (map) items.push(map)
    return
  }
  const diagnosis = diagnoseValue(part.text, {start: part.base + head.value, end: part.base + line.end})
  if (diagnosis) {
    found.faults.push(diagnosis.fault)
    items.push(diagnosis.value)
  } else found.faults.push(otherFault(part))
}

/** A key with a value on its line; broken lines may follow. */
function recoverLine(part: Part, rest: Part, line: Range, key: Range, value: number, found: Recovery): void {
  const sound = readSound(cut(part, {start: 0, end: line.end}), found)
  const range = {start: part.base + value, end: part.base + line.end}
  const diagnosis = sound?.type === 'mapping' ? undefined : diagnoseValue(part.text, range)
  if (sound?.type === 'mapping') found.entries.push(...sound.entries)
  else if (diagnosis) found.entries.push(entryOf(part, key, diagnosis.value))
  if (diagnosis) found.faults.push(diagnosis.fault)
  const below = firstLine(rest)
  // Behind a tab or no-break space, which is a fault already, the indentation is anybody's guess.
  const isMasked =
    below !== undefined && /^ *[\t\u00a0]/.test(part.text.slice(rest.base + below.start, rest.base + below.end))
  if (!diagnosis && !isMasked)
    found.faults.push(below ? diagnoseLine(rest.masked, rest.base, below, true) : otherFault(part))
  if (below && readLineShape(rest.masked, below)?.key) recoverEntries(rest, found)
}

function firstLine(part: Part): Range | undefined {
  for (const line of eachLine(part.masked, {start: 0, end: part.masked.length})) {
    if (readLineShape(part.masked, line)) return line
  }
  return undefined
}

function otherFault({masked, base}: Part): SyntaxFault {
  return explainError(parseCst(masked).errors[0], base, masked.length, false)
}

function entryOf({text, base}: Part, key: Range, value: Value): Entry {
  const start = base + key.start
  const end = base + key.end
  const source = text.slice(start, end)
  const quote = source.charAt(0)
  const style = quote === '"' ? 'double' : quote === "'" ? 'single' : 'plain'
  const meant = style === 'plain' ? source : source.slice(1, -1)
  return {start, end: value.end, key: {type: 'scalar', style, start, end, source, text: meant}, value}
}

function mapOf(entries: readonly Entry[]): Mapping | undefined {
  const first = entries[0]
  return first && {type: 'mapping', start: first.start, end: entries.at(-1)?.end ?? first.end, entries}
}

function emptyBehind({masked, base}: Part, key: Range, value: number): Value {
  const at = base + masked.indexOf(':', key.end) + 1
  return {type: 'empty', start: Math.min(at, base + value), end: Math.min(at, base + value)}
}
