import {applyEdits} from '../../src/fix/apply-edits.ts'
import {type FixedText, fixText} from '../../src/fix/fix-text.ts'
import {formats} from '../../src/report/index.ts'
import type {Finding} from '../../src/rule-kit/finding.ts'
import {createReport} from '../../src/run/create-report.ts'
import type {FingerprintedFinding} from '../../src/run/fingerprint.ts'
import {type BlogInMemory, lintInMemory} from './lint-in-memory.ts'

type Posts = BlogInMemory['posts']
type Findings = readonly (readonly FingerprintedFinding[])[]

/** The promise that does not hold for a blog, in words, with what shows it; `undefined` where all hold. Never throws. */
export async function findBrokenPromise(blog: BlogInMemory): Promise<string | undefined> {
  try {
    const found = lintInMemory(blog)
    const ofPost = blog.posts.flatMap(({text}, index) => judgeFindings(text, found[index] ?? []))
    return ofPost[0] ?? judgeFixes(blog, found) ?? judgeRepetition(blog, found) ?? (await judgeReports(blog, found))
  } catch (error) {
    return `thrown: ${error instanceof Error ? error.stack : error}`
  }
}

function judgeFindings(text: string, findings: readonly Finding[]): string[] {
  const starts = findLineStarts(text)
  return findings.flatMap((finding) => {
    const fault = judgeFinding(text, starts, finding)
    return fault === undefined ? [] : [`${fault}: ${JSON.stringify(finding)}`]
  })
}

function judgeFinding(text: string, lineStarts: readonly number[], finding: Finding): string | undefined {
  const {messageId, place, actual, reason} = finding
  const {start, end} = place
  if (messageId === 'crash') return 'something threw'
  if (start.offset < 0 || end.offset > text.length) return 'the place lies outside the file'
  if (start.offset > end.offset) return 'the place ends before it starts'
  for (const {line, column, offset} of [start, end]) {
    if ((lineStarts[line - 1] ?? Number.NaN) + column - 1 !== offset)
      return 'line and column are not those of the offset'
    if ((lineStarts[line] ?? Number.POSITIVE_INFINITY) <= offset) return 'the offset lies behind its line'
  }
  if (actual !== null && actual !== text.slice(start.offset, end.offset)) return 'the text at the place is another one'
  return /\{\w+\}/.test(reason) && !/\{\w+\}/.test(text) ? 'a slot of the message is not filled' : undefined
}

/** The offset at which each line starts; `\r\n`, `\n` and `\r` end lines. */
function findLineStarts(text: string): number[] {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return starts
}

/** Fixes each post for which there is a fix, among the others as they are. */
function judgeFixes(blog: BlogInMemory, found: Findings): string | undefined {
  for (const [index, {text}] of blog.posts.entries()) {
    if (!found[index]?.some(({fixable}) => fixable)) continue
    const fixed = fixInMemory(blog, index)
    if (fixed.steps.reduce(applyEdits, text) !== fixed.text) return 'the edits do not make the fixed text'
    if (fixed.steps.length === 0 && fixed.text !== text) return 'a text without fixes was changed'
    const after = withText(blog, index, fixed.text)
    const left = lintInMemory(after)[index] ?? []
    if (JSON.stringify(left) !== JSON.stringify(fixed.findings))
      return 'fixing tells other findings than linting what is fixed'
    const fault = judgeFindings(fixed.text, left)[0] ?? findNew(found[index] ?? [], left)
    if (fault !== undefined) return `after fixing, ${fault} in ${JSON.stringify(fixed.text)}`
    const again = fixInMemory(after, index)
    if (again.text !== fixed.text) return `fixing twice changes something: ${JSON.stringify([fixed.text, again.text])}`
  }
  return undefined
}

function fixInMemory(blog: BlogInMemory, index: number): FixedText {
  const {path, text} = blog.posts[index] ?? {path: '', text: ''}
  const headerLines = blog.engine === 'pelican'
  const fixing = fixText({path, sitePath: path, text, headerLines}, () => true)
  let step = fixing.next()
  while (!step.done) step = fixing.next(lintInMemory(withText(blog, index, step.value))[index] ?? [])
  return step.value
}

function withText(blog: BlogInMemory, index: number, text: string): BlogInMemory {
  const posts: Posts = blog.posts.map((post, at) => (at === index ? {...post, text} : post))
  return {...blog, posts}
}

/** What is found behind a fix that was not found before it, or not as often. */
function findNew(before: readonly Finding[], after: readonly Finding[]): string | undefined {
  const left = before.map(({ruleId, messageId}) => `${ruleId} ${messageId}`)
  for (const {ruleId, messageId} of after) {
    const at = left.indexOf(`${ruleId} ${messageId}`)
    if (at === -1) return `\`${ruleId} ${messageId}\` is new`
    left.splice(at, 1)
  }
  return undefined
}

function judgeRepetition(blog: BlogInMemory, found: Findings): string | undefined {
  const again = JSON.stringify(lintInMemory(blog))
  return again === JSON.stringify(found) ? undefined : `linting again finds something else: ${again}`
}

async function judgeReports({engine, posts}: BlogInMemory, found: Findings): Promise<string | undefined> {
  const linted = posts.map((post, index) => ({
    ...post,
    file: `/${post.path}`,
    identity: post.path,
    findings: found[index] ?? []
  }))
  const rest = {problems: [], notes: [], inputs: [], wasAsked: () => true}
  const report = createReport({engine, posts: linted, postCount: posts.length, ...rest})
  for (const {name, render} of formats) {
    const rendered = await render(report, {color: false})
    if (unprintable.test(rendered)) return `the report \`${name}\` holds control characters`
  }
  return undefined
}

/** What steers terminals. */
const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f\u202a-\u202e\u2066-\u2069]/
