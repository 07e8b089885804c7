import type {Blog} from '../blog/blog.ts'
import type {EngineProfile, Site} from '../engines/engine.ts'
import type {LinkVerdict} from '../links/link-verdict.ts'
import type {Place} from '../post/place.ts'
import type {Post} from '../post/post.ts'
import {documentationUrl} from './documentation-url.ts'
import type {Finding} from './finding.ts'
import type {FrontMatterSchema} from './front-matter-schema.ts'
import {fillTemplate, listChoices, quote} from './message.ts'
import {replacementFor} from './replacement-for.ts'
import type {AnswerBase} from './rule.ts'
import type {ActiveRule} from './setting.ts'

/** Asks a rule about one post; the findings come in the order the rule reports them. */
export function askAboutPost(
  {rule, setting}: ActiveRule,
  post: Post,
  site: Site,
  engine: EngineProfile,
  schema?: FrontMatterSchema
): Finding[] {
  const findings: Finding[] = []
  rule.check?.({
    post,
    site,
    engine,
    schema,
    options: setting.options,
    report(messageId, answer) {
      const actual = answer.missing ? null : post.text.slice(answer.at.start, answer.at.end)
      findings.push(toFinding({rule, setting}, messageId, answer, post.place(answer.at), actual))
    }
  })
  return findings
}

/** Asks a rule about a whole blog; the findings come with the path of their post. */
export function askAboutBlog(
  {rule, setting}: ActiveRule,
  blog: Blog,
  site: Site,
  engine: EngineProfile,
  verdicts?: ReadonlyMap<string, LinkVerdict>
): {path: string; finding: Finding}[] {
  const findings: {path: string; finding: Finding}[] = []
  rule.checkBlog?.({
    blog,
    site,
    engine,
    verdicts,
    options: setting.options,
    report(messageId, answer) {
      const finding = toFinding({rule, setting}, messageId, answer, answer.at, answer.actual ?? null)
      findings.push({path: answer.post.path, finding})
    }
  })
  return findings
}

function toFinding(
  {rule, setting}: ActiveRule,
  messageId: string,
  answer: AnswerBase & {readonly data?: Readonly<Record<string, string | number>>},
  place: Place,
  actual: string | null
): Finding {
  const expected = answer.expected ?? []
  const data = {...answer.data, actual: quote(actual ?? ''), expected: listChoices(expected)}
  return {
    ruleId: rule.id,
    messageId,
    severity: setting.named && setting.severity !== 'off' ? setting.severity : (answer.severity ?? rule.severity),
    reason: fillTemplate(rule.messages[messageId] ?? messageId, data),
    place,
    actual,
    expected,
    note: answer.note ?? null,
    url: documentationUrl(rule.id),
    fixable: answer.fixable === true && replacementFor({actual, expected}) !== undefined,
    subject: answer.subject ?? actual ?? ''
  }
}
