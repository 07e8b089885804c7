import type {RulePlugin} from '../../src/rule-kit/define-rule.ts'
import type {Example} from '../../src/rule-kit/rule.ts'
import {askInTool} from '../ask-in-tool.ts'
import {withFolder} from '../folder.ts'

/** A post, and what else its rule is to know. */
export type Asked = Omit<Example, 'name' | 'findings'>

/**
 * The answers of a rule in short: severity, message, subject, what is there and what could be, and whether that is a fix.
 * `warning differs (2024-05-06 2024-05-16): 2024-05-16 => 2024-05-06, fixable`
 */
export async function sketchAnswers(plugin: RulePlugin, asked: Asked): Promise<string[]> {
  let sketches: string[] = []
  const ask = async (cwd: string): Promise<void> => {
    const findings = await askInTool(plugin, asked, cwd)
    sketches = findings.map(({severity, messageId, subject, actual, expected, fixable}) => {
      const change = expected.length > 0 ? ` => ${expected.join(' | ')}` : ''
      return `${severity} ${messageId} (${subject}): ${actual ?? 'nothing'}${change}${fixable ? ', fixable' : ''}`
    })
  }
  if (asked.files === undefined) await ask('/site')
  else await withFolder({...asked.files, [asked.path ?? '']: asked.text}, ask)
  return sketches
}

/** A post with these lines of YAML. */
export function postOf(frontMatter: string, body = 'Text.\n'): string {
  return `---\n${frontMatter}\n---\n\n${body}`
}
