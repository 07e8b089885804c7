import {makeVisible} from '../../report/make-visible.ts'
import {wrap} from '../../report/wrap.ts'
import {abridge} from '../../rule-kit/abridge.ts'
import {documentationUrl} from '../../rule-kit/documentation-url.ts'
import type {Example, Rule} from '../../rule-kit/rule.ts'
import {suggest} from '../../run/nearest.ts'
import {UserError} from '../../run/user-error.ts'

/** The width of running text, in columns. */
const textColumns = 88

/** What `post-lint explain RULE` prints; throws a `UserError` when there is no such rule. */
export function renderExplanation(ruleId: string, rules: readonly Rule[]): string {
  const rule = rules.find(({id}) => id === ruleId)
  if (rule === undefined) {
    const close = suggest(
      ruleId,
      rules.map(({id}) => id)
    )
    throw new UserError(`there is no rule \`${ruleId}\`${close || '; `post-lint rules` lists them'}`)
  }
  const lines = [
    `${rule.id} (${rule.severity}${rule.preset === undefined ? '' : `, in the preset ${rule.preset}`})`,
    '',
    ...wrap(rule.summary, textColumns),
    '',
    ...wrap(rule.why, textColumns),
    ...section('Options', describeOptions(rule)),
    ...section(
      'Messages (words in braces are filled in)',
      [...new Set(Object.values(rule.messages))].flatMap(listItem)
    ),
    ...section('Examples', rule.examples.flatMap(describeExample)),
    ...section('More to know', (rule.appendix ?? '').split('\n').filter(Boolean).map(makeVisible)),
    '',
    documentationUrl(rule.id)
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines]
}

function describeOptions({options}: Rule): string[] {
  return Object.entries(options).flatMap(([name, {meaning, takes, fallback}]) =>
    listItem(`\`${name}\`: ${meaning} Takes ${takes}; \`${JSON.stringify(fallback)}\` when left out.`)
  )
}

function listItem(text: string): string[] {
  return wrap(makeVisible(text), textColumns - 4).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`)
}

function describeExample({
  name,
  path,
  text,
  site = {},
  others,
  earlier,
  options,
  verdicts,
  schema,
  findings
}: Example): string[] {
  const lines = abridge(text.replace(/\r?\n$/, '')).split('\n')
  const circumstances = [
    path,
    others && `in a blog of ${others.length + 1} posts`,
    site.engine && `with the engine \`${site.engine}\``,
    site.timeZone && `with the time zone \`${site.timeZone}\``,
    earlier && (earlier === 'removed' ? 'deleted since' : 'changed since'),
    options && `with \`${JSON.stringify(options)}\``,
    verdicts && 'with `--check-links`',
    schema && `with the schema \`${JSON.stringify(schema)}\``
  ].filter((circumstance) => circumstance !== undefined)
  const answers = findings.length === 0 ? ['nothing to say'] : findings
  return [
    '',
    `  ${[name, ...circumstances].join(', ')}`,
    '',
    ...lines.map((line) => `    | ${makeVisible(line)}`.trimEnd()),
    '',
    ...answers.flatMap((answer) => wrap(makeVisible(answer), textColumns - 8)).map((line) => `    ${line}`)
  ]
}
