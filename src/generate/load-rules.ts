import {globSync} from 'tinyglobby'
import type {RulePlugin} from '../rule-kit/define-rule.ts'
import type {Rule} from '../rule-kit/rule.ts'

/**
 * The rule of every rule file in a folder, in the order of their ids. Throws where a file holds another rule than its
 * name says.
 */
export async function loadRules(folder: URL): Promise<Rule[]> {
  const ids = globSync('*.ts', {cwd: folder, ignore: 'index.ts'}).map((file) => file.replace(/\.ts$/, ''))
  return Promise.all(ids.sort().map((id) => loadRule(id, folder)))
}

async function loadRule(id: string, folder: URL): Promise<Rule> {
  // What `defineRule` returns; anything else is found out on the next line.
  const {default: plugin} = (await import(new URL(`${id}.ts`, folder).href)) as {default?: Partial<RulePlugin>}
  if (plugin?.rule?.id !== id) throw new Error(`rules/${id}.ts must export by default the rule \`${id}\``)
  return plugin.rule
}
