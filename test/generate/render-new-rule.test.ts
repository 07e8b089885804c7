import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import * as assert from 'uvu/assert'
import {VFile} from 'vfile'
import {renderNewRule} from '../../src/generate/render-new-rule.ts'
import type {RulePlugin} from '../../src/rule-kit/define-rule.ts'
import {site} from '../../src/rule-kit/site-of.ts'
import {describe} from '../describe.ts'

describe('renderNewRule', (it) => {
  it('starts a rule and a blog that trips it', () => {
    assert.equal(Object.keys(renderNewRule('tab-stop')), [
      'rules/tab-stop.ts',
      'fixtures/tab-stop/_config.yml',
      'fixtures/tab-stop/_posts/2024-05-06-example.md'
    ])
  })

  it('starts a rule whose examples are true', async () => {
    const text = renderNewRule('tab-stop')['rules/tab-stop.ts'] ?? ''
    const plugin = await importRule(text)
    assert.is(plugin.rule.id, 'tab-stop')
    assert.is(plugin.rule.examples.length, 2)
    for (const example of plugin.rule.examples) {
      const file = new VFile({path: 'example.md', value: example.text, cwd: '/site'})
      const processor = unified().use(remarkParse).use(site, {engine: 'jekyll'}).use(plugin)
      await processor.run(processor.parse(file), file)
      const expected = example.findings.map((finding) => `example.md:${finding}`)
      assert.equal(file.messages.map(String), expected)
    }
  })
})

async function importRule(text: string): Promise<RulePlugin> {
  const folder = await mkdtemp(join(tmpdir(), 'post-lint-rule-'))
  const file = join(folder, 'rule.mts')
  const source = fileURLToPath(new URL('../../src/', import.meta.url))
  try {
    await writeFile(file, text.replaceAll("'../src/", `'${source}`))
    // The file exports what `defineRule` returns.
    return ((await import(pathToFileURL(file).href)) as {default: RulePlugin}).default
  } finally {
    await rm(folder, {recursive: true})
  }
}
