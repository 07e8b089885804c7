import type {VFile} from 'vfile'
import {describeNothing, describeRun} from './closing-line.ts'
import {type CollapsedReport, collapseWidespread} from './collapse-widespread.ts'
import {describeWidespread} from './describe-widespread.ts'
import {describeFinding} from './details.ts'
import {type GatheredPost, gatherPosts} from './gather-repeats.ts'
import {disarmLines, makeVisible} from './make-visible.ts'
import {createPaint} from './paint.ts'
import type {Format, RenderOptions, ReportedFinding} from './report.ts'
import {describeTally} from './tally.ts'
import {toVFile} from './to-vfile.ts'
import {shorten, wrap} from './wrap.ts'

/** Where lines break when nobody tells how wide the reader's screen is. */
const usualColumns = 120

/** No reason is wider or narrower than this, in columns. */
const reasonColumns = {least: 40, most: 72}

/** A reason that quotes a whole post is cut here, in characters. */
const longestReason = 600

/** The widest line of an entry about nearly all posts, in columns. */
const widestEntry = 100

/**
 * The report for people: vfile-reporter's, with the line and what to write under each finding. What nearly all posts
 * have is told once, unless every finding is asked for.
 */
export const stylish: Format = {
  name: 'stylish',
  meaning: 'for people (the default)',
  async render(report, options) {
    if (report.counts.posts === 0 && report.posts.length === 0) return ''
    if (report.posts.length === 0) {
      return `${describeNothing(report)} ${describeRun(report)}\n`
    }
    const {widespread, rest}: CollapsedReport = options.verbose
      ? {widespread: [], rest: report}
      : collapseWidespread(report)
    const paint = createPaint(options.color)
    const columns = Math.min(options.columns ?? usualColumns, widestEntry)
    const entries = widespread.flatMap((finding) => [
      ...describeWidespread(finding, report.counts.posts, columns, paint),
      ''
    ])
    const posts = options.verbose ? rest.posts : gatherPosts(rest)
    const lines = [...(await describePosts(posts, options)), ...entries]
    return `${disarmLines(lines.join('\n'))}\n${describeTally(report, paint)} ${describeRun(report)}\n`
  }
}

/** Each post with its findings, and a blank line; nothing where there is no post. */
async function describePosts(posts: readonly GatheredPost[], options: RenderOptions): Promise<string[]> {
  if (posts.length === 0) return []
  // Runs without findings, the most frequent ones, start faster without it.
  const {reporter} = await import('vfile-reporter')
  const layout = createLayout(posts, options)
  const files = posts.map((post) => toReadableFile(post, layout))
  // Its last line counts only what it was given.
  return reporter(files, {color: options.color}).split('\n').slice(0, -1)
}

/** The columns of vfile-reporter's table: what stands under a reason is aligned with it. */
interface Layout {
  readonly indent: string
  readonly reasonColumns: number
  readonly detailColumns: number
  readonly options: RenderOptions
}

function createLayout(posts: readonly GatheredPost[], options: RenderOptions): Layout {
  const findings = posts.flatMap((post) => post.messages)
  const widest = (measure: (finding: ReportedFinding) => number) =>
    findings.reduce((most, finding) => Math.max(most, measure(finding)), 0)
  const indent = widest(({place}) => placeWidth(place)) + widest(({severity}) => severity.length) + 2
  const columns = options.columns ?? usualColumns
  const free = columns - indent - widest(({ruleId}) => ruleId.length) - 1
  return {
    indent: ' '.repeat(indent),
    reasonColumns: Math.min(Math.max(free, reasonColumns.least), reasonColumns.most),
    detailColumns: Math.max(columns - indent, reasonColumns.least),
    options
  }
}

/** The width of `3:1-3:8`. */
function placeWidth({start, end}: ReportedFinding['place']): number {
  return `${start.line}:${start.column}-${end.line}:${end.column}`.length
}

function toReadableFile(post: GatheredPost, layout: Layout): VFile {
  const file = toVFile({...post, path: makeVisible(post.path)})
  const paint = createPaint(layout.options.color)
  post.messages.forEach((finding, index) => {
    const reason = makeVisible(shorten(finding.reason, longestReason))
    const [first = '', ...rest] = wrap(reason, layout.reasonColumns)
    const below = [...rest, ...describeFinding({finding, text: post.text, columns: layout.detailColumns, paint})]
    const isLast = index === post.messages.length - 1
    const lines = [first, ...below.map((line) => layout.indent + line)]
    // vfile-reporter prints the lines behind the first one as they are; an empty one sets the next finding apart.
    const message = file.messages[index]
    if (message) message.message = [...lines, ...(below.length > 0 && !isLast ? [''] : [])].join('\n')
    if (message) message.ruleId = makeVisible(finding.ruleId)
  })
  return file
}
