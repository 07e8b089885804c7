import {globSync} from 'tinyglobby'
import type {RulePlugin} from '../rule-kit/define-rule.ts'
import type {Rule} from '../rule-kit/rule.ts'

/** The rule of every rule file in a folder, in the order of their names. Throws where a file holds another rule than its name says. */
export async function loadRules(folder: URL): Promise<Rule[]> {
  const files = globSync('*.ts', {cwd: folder, ignore: 'index.ts'}).sort()
  return Promise.all(files.map((file) => loadRule(new URL(file, folder), file.replace(/\.ts$/, ''))))
}

async function loadRule(file: URL, id: string): Promise<Rule> {
  // What `defineRule` returns; anything else is found out on the next line.
  const {default: plugin} = (await import(file.href)) as {default?: Partial<RulePlugin>}
  if (plugin?.rule?.id !== id) throw new Error(`rules/${id}.ts must export by default the rule \`${id}\``)
  return plugin.rule
}
