import * as assert from 'uvu/assert'
import {engines} from '../../src/engines/index.ts'
import {readPost} from '../../src/post/read-post.ts'
import {describe} from '../describe.ts'
import {siteFolder} from './site-folder.ts'

function judge(id: 'eleventy' | 'jekyll', text: string, config = ''): string[] {
  const engine = engines[id]
  const settings = engine.readSettings(siteFolder({[id === 'jekyll' ? '_config.yml' : 'eleventy.config.js']: config}))
  const fates = engine.judgeTemplates?.(readPost({path: 'a.md', sitePath: 'a.md', text}), settings) ?? []
  return fates.map(({start, end, outcome}) => `${outcome} ${text.slice(start, end)}`)
}

describe('engines/judge-templates', (it) => {
  // Tried with Jekyll 4.3.1.
  const jekyll: readonly [text: string, fates: readonly string[]][] = [
    [
      '{{ x }} {{ .Values.x }} {{ content }} {{}}',
      ['hidden {{ x }}', 'hidden {{ .Values.x }}', 'hidden {{ content }}', 'hidden {{}}']
    ],
    [
      '{{ site.title }} {{ "a" | upcase }} {{ x | default: page.y }}',
      ['meant {{ site.title }}', 'meant {{ "a" | upcase }}', 'meant {{ x | default: page.y }}']
    ],
    [`\${{ secrets.page }}`, ['hidden {{ secrets.page }}']],
    ['{{ x', ['stops {{']],
    ['{{1,2},{3,4}}', ['stops {{1,2}']],
    ['{% extends "a" %} {% load static %}', ['stops {% extends "a" %}', 'stops {% load static %}']],
    ['{% %}', ['stops {% %}']],
    ['{% include a.html %} {% gist 1 %}', ['meant {% include a.html %}', 'meant {% gist 1 %}']],
    ['{% if x %}{% else %}{% endif %}', ['hidden {% if x %}', 'hidden {% else %}', 'hidden {% endif %}']],
    ['{% assign a = 1 %}{{ a }}', ['meant {% assign a = 1 %}', 'meant {{ a }}']],
    ['{% for a in b %}{{ a }}', ['hidden {% for a in b %}', 'hidden {{ a }}']],
    ['{% for a in site.b %}{{ a }}', ['meant {% for a in site.b %}', 'meant {{ a }}']],
    ['---\nrender_with_liquid: false\n---\n{{ x }}', []],
    ['---\ntitle: "{{ x }}"\n---\n{{ y }}', ['hidden {{ y }}']]
  ]
  for (const [text, fates] of jekyll) {
    it(`tells what Jekyll makes of ${JSON.stringify(text)}`, () => assert.equal(judge('jekyll', text), fates))
  }

  it('leaves posts alone that defaults keep from Liquid', () => {
    const config = 'defaults:\n  - values: {render_with_liquid: false}\n'
    assert.equal(judge('jekyll', '{{ x }}', config), [])
  })

  // Tried with Eleventy 3.1.8.
  const eleventy: readonly [text: string, fates: readonly string[], config?: string][] = [
    [
      `{{ x }} {{ .x }} \${{ secrets.A }} {{ secrets.A }}`,
      ['meant {{ x }}', 'hidden {{ .x }}', 'hidden {{ secrets.A }}', 'meant {{ secrets.A }}']
    ],
    ['{{ x', []],
    ['{{ .x }}', [], "return {markdownTemplateEngine: 'njk'}"],
    ['---\ntemplateEngineOverride: md\n---\n{{ .x }}', []]
  ]
  for (const [text, fates, config] of eleventy) {
    it(`tells what Eleventy makes of ${JSON.stringify(text)}${config ?? ''}`, () =>
      assert.equal(judge('eleventy', text, config), fates))
  }
})
