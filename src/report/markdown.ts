import {advise, endSentence} from './advise.ts'
import {countWords, describeNothing} from './closing-line.ts'
import {makeVisible} from './make-visible.ts'
import {toCode, toMarkdown} from './markdown-text.ts'
import type {Format, Report, ReportedFinding} from './report.ts'
import {shorten} from './wrap.ts'

/** GitHub refuses comments of more than 65,536 characters. */
const longestComment = 60_000

/** Of a long line, this much is shown before and behind what changes, in UTF-16 code units. */
const around = 100

/** A longer correction is not shown, and a longer reason is cut, in UTF-16 code units. */
const longestText = 600

/** A comment under a pull request, for the writer of the posts. */
export const markdown: Format = {
  name: 'markdown',
  meaning: 'a comment for a pull request',
  render: (report) => `${[describeCounts(report), ...fillComment(report)].join('\n')}\n`
}

function describeCounts({posts, counts}: Report): string {
  if (posts.length === 0) return `**post-lint**: ${describeNothing({counts})} in ${countWords(counts.posts, 'post')}.`
  const messages = posts.flatMap((post) => post.messages)
  const errors = messages.filter(({severity}) => severity === 'error').length
  const warnings = messages.length - errors
  const found = [
    ...(errors > 0 ? [`${countWords(errors, 'problem')} to fix`] : []),
    ...(warnings > 0 ? [`${countWords(warnings, 'thing')} to look at`] : [])
  ]
  return `**post-lint** found ${found.join(' and ')} in ${countWords(posts.length, 'post')}.`
}

/** The findings under the names of their posts, as many as a comment can hold. */
function fillComment({posts}: Report): string[] {
  const total = posts.reduce((sum, {messages}) => sum + messages.length, 0)
  const lines: string[] = []
  let free = longestComment
  let shown = 0
  for (const {path, text, messages} of posts) {
    const heading = ['', `### ${toCode(path)}`, '']
    for (const [index, finding] of messages.entries()) {
      const block = [...(index === 0 ? heading : []), ...describeFinding(finding, text)]
      free -= block.join('\n').length + 1
      if (free < 0) return [...lines, '', `And ${total - shown} more: run \`npx post-lint\` to see all.`]
      lines.push(...block)
      shown++
    }
  }
  return lines
}

function describeFinding(finding: ReportedFinding, text: string): string[] {
  const {place, severity, reason, url, ruleId} = finding
  const mark = severity === 'error' ? '**To fix**' : 'To look at'
  const sentences = advise(finding).map((sentence) => `  ${toMarkdown(endSentence(sentence))}`)
  const correction = showCorrection(finding, text).map((line) => `  ${line}`)
  const more = /^https:\/\/[\w./#-]+$/.test(url) ? [`  [More about ${toCode(ruleId)}](${url})`] : []
  return [
    `- ${mark}, line ${place.start.line}: ${toMarkdown(endSentence(shorten(reason, longestText)))}`,
    ...sentences,
    ...correction,
    ...more
  ]
}

/** The line as it is and as it should be, where there is one answer. */
function showCorrection({place, actual, expected}: ReportedFinding, text: string): string[] {
  const {start, end} = place
  const [replacement] = expected
  if (actual === null || replacement === undefined || expected.length > 1 || start.line !== end.line) return []
  if (actual.length + replacement.length > longestText) return []
  if (text.slice(start.offset, end.offset) !== actual) return []
  const before = cutBefore(text.slice(start.offset - (start.column - 1), start.offset))
  const behind = cutBehind(text.slice(end.offset, end.offset + 2 * around))
  // Nothing in the lines can end the block, since they do not begin with backticks.
  return ['```diff', ...[`- ${before}${actual}${behind}`, `+ ${before}${replacement}${behind}`].map(makeVisible), '```']
}

function cutBefore(text: string): string {
  return text.length > around ? `…${text.slice(-around).replace(/^[\udc00-\udfff]/, '')}` : text
}

function cutBehind(text: string): string {
  const [line = ''] = text.split(/[\r\n]/, 1)
  return line.length > around ? `${line.slice(0, around).replace(/[\ud800-\udbff]$/, '')}…` : line
}
