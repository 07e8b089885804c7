import type {RulePlugin} from '../../src/rule-kit/define-rule.ts'
import type {Finding} from '../../src/rule-kit/finding.ts'
import type {Example} from '../../src/rule-kit/rule.ts'
import {askInTool, withSite} from '../ask-in-tool.ts'

/** A post, and what else its rule is to know. */
export type Asked = Omit<Example, 'name' | 'findings'>

/**
 * What a rule tells programs of a post: severity, message, subject, what is there and what could be, and whether that is
 * a fix. `warning differs (2024-05-06 2024-05-16): 2024-05-16 => 2024-05-06, fixable`
 */
export async function sketchAnswers(plugin: RulePlugin, asked: Asked): Promise<string[]> {
  const sketches: string[] = []
  await withSite(asked, async (cwd) => {
    sketches.push(...(await askInTool(plugin, asked, cwd)).map(sketch))
  })
  return sketches
}

/** The same for all examples of a rule that it finds something in, as a text. */
export async function sketchExamples(plugin: RulePlugin): Promise<string> {
  const lines: string[] = []
  for (const example of plugin.rule.examples) {
    if (example.findings.length === 0) continue
    const sketches = await sketchAnswers(plugin, example)
    lines.push(example.name, ...sketches.map((each) => `  ${each}`))
  }
  return `${lines.join('\n')}\n`
}

/** A post with these lines of YAML. */
export function postOf(frontMatter: string, body = 'Text.\n'): string {
  return `---\n${frontMatter}\n---\n\n${body}`
}

function sketch({severity, messageId, subject, actual, expected, fixable, note}: Finding): string {
  const change = expected.length > 0 ? ` => ${expected.map((text) => `\`${text}\``).join(' or ')}` : ''
  const what = actual === null ? 'nothing' : `\`${actual}\``
  const ends = [fixable ? ', fixable' : '', note === null ? '' : `. ${note}`].join('')
  return `${severity} ${messageId} (${subject}): ${what}${change}${ends}`.replace(
    /[\p{C}\p{Z}\p{M}]/gu,
    (character) => {
      return character === ' ' ? ' ' : `\\u{${character.codePointAt(0)?.toString(16)}}`
    }
  )
}
