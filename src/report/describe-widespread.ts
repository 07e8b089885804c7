import type {WidespreadFinding} from './collapse-widespread.ts'
import {makeVisible} from './make-visible.ts'
import type {Paint} from './paint.ts'
import type {ReportedFinding} from './report.ts'
import {shorten, wrap} from './wrap.ts'

/** A reason that quotes a whole post is cut here, in characters. */
const longestReason = 400

/** What usually is the matter where nearly every post of a blog has a finding, by rule or by rule and message. */
export const remedies: Readonly<Record<string, string>> = {
  'date-time-zone no-offset':
    'Name the zone of the blog as `timeZone` in the config (or with `--time-zone Asia/Seoul`): each finding then says what to write',
  'front-matter':
    'If these are no posts, name the folder that holds them; if another engine reads them, name it with `--engine`',
  'front-matter-required': 'If another engine reads the posts, name it with `--engine`',
  'front-matter-syntax': 'If another engine reads the posts, name it with `--engine`',
  'source-link-present': 'The option `when` in the config says which blogs need a source: `convention` or `never`'
}

/** One entry for what nearly every post has: what it is, where for example, and what changes it. `columns` is the width of a line. */
export function describeWidespread(
  {ruleId, postCount, findingCount, examples}: WidespreadFinding,
  checkedCount: number,
  columns: number,
  paint: Paint
): string[] {
  const [first] = examples
  if (first === undefined) return []
  const {severity, reason} = first.finding
  const color = severity === 'error' ? paint.red : paint.yellow
  const places = examples.map(({post: {path}, finding: {place}}) => `${path}:${place.start.line}:${place.start.column}`)
  const more = findingCount - places.length
  const sentences = [
    shorten(reason, longestReason),
    `So in ${places.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    ...findRemedy(first.finding),
    `If the blog is meant to be so, \`--rule ${ruleId}=off\` turns the rule off; \`--verbose\` shows all ${findingCount}`
  ]
  return [
    `${postCount} of ${checkedCount} posts: the same ${color(severity)}, ${makeVisible(ruleId)}`,
    ...sentences.flatMap((sentence) => wrap(makeVisible(sentence), columns - 2).map((line) => `  ${line}`))
  ]
}

/** A finding that knows what to write needs no other remedy. */
function findRemedy({ruleId, messageId, expected}: ReportedFinding): string[] {
  const remedy = remedies[`${ruleId} ${messageId}`] ?? remedies[ruleId]
  return remedy === undefined || expected.length > 0 ? [] : [remedy]
}
