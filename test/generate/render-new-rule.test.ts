import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
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
      'rules/examples/tab-stop.ts',
      'fixtures/tab-stop/_config.yml',
      'fixtures/tab-stop/_posts/2024-05-06-example.md'
    ])
  })

  it('starts a rule whose examples are true', async () => {
    const plugin = await importRule('rules/tab-stop.ts', renderNewRule('tab-stop'))
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

async function importRule(path: string, files: Readonly<Record<string, string>>): Promise<RulePlugin> {
  const folder = await mkdtemp(join(tmpdir(), 'post-lint-rule-'))
  const source = fileURLToPath(new URL('../../src/', import.meta.url))
  try {
    await writeFile(join(folder, 'package.json'), '{"type": "module"}')
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), {recursive: true})
      await writeFile(join(folder, name), text.replaceAll(/'(?:\.\.\/)+src\//g, `'${source}`))
    }
    // The file exports what `defineRule` returns.
    return ((await import(pathToFileURL(join(folder, path)).href)) as {default: RulePlugin}).default
  } finally {
    await rm(folder, {recursive: true})
  }
}
