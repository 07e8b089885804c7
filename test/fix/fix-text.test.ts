import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {globSync} from 'tinyglobby'
import * as assert from 'uvu/assert'
import {applyEdits} from '../../src/fix/apply-edits.ts'
import type {FixedText} from '../../src/fix/fix-text.ts'
import type {Finding} from '../../src/rule-kit/finding.ts'
import {describe} from '../describe.ts'
import {postText} from './arbitraries.ts'
import {findingsIn, fixInMemory} from './fix-in-memory.ts'

describe('fixText', (it) => {
  it('fixes what lies apart at once, and what touches one after the other', () => {
    const text =
      '---\ntitle: Foo: bar\ndate: 2024-05-06 09:30:00\n---\nSorce: [a] (https://www.reuters.com/a?utm_source=b)\n'
    const {text: fixed, steps, findings} = fixInMemory(text)
    assert.is(
      fixed,
      '---\ntitle: "Foo: bar"\ndate: 2024-05-06 09:30:00 +0900\n---\nSource: [a](https://www.reuters.com/a)\n'
    )
    assert.equal(
      steps.map(({length}) => length),
      [4, 1]
    )
    assert.equal(findings, [])
  })

  it('follows a fix that brings another one to light', () => {
    const {text} = fixInMemory('---\ntitle: a\n---\nSource: [a](htps://www.reuters.com/a?utm_source=b)\n')
    assert.is(text, '---\ntitle: a\n---\nSource: [a](https://www.reuters.com/a)\n')
  })

  it('leaves what is not wanted, also when it moves', () => {
    const {text} = fixInMemory(
      '---\ntitle: Foo: bar\n---\nSorce: [a](htps://www.reuters.com/a)\n',
      ({ruleId}) => ruleId !== 'source-link-label'
    )
    assert.is(text, '---\ntitle: "Foo: bar"\n---\nSorce: [a](https://www.reuters.com/a)\n')
  })

  it('leaves all endings, marks and blanks around an edit', () => {
    const text =
      '\ufeff---\r\ntitle :  Foo: bar   # why\r\nb: "x"\r\n---\r\n\r\nSorce: [a](https://www.reuters.com/a)  \r\n\tend'
    const {text: fixed} = fixInMemory(text)
    assert.is(fixed, text.replace('Foo: bar', '"Foo: bar"').replace('Sorce', 'Source'))
  })

  it('stops trying where very many fixes fail, and says so', () => {
    const text = `---\ntitle: a\ndate: 2024-05-06\n---\n\n${'\u200b1. A\n\nText\n\n'.repeat(60)}Sorce: text\n`
    const {text: fixed, refusals} = fixInMemory(text)
    assert.is(fixed, text)
    const reasons = [...refusals.values()]
    const failed = reasons.indexOf('making sure of it would take too long')
    assert.ok(failed > 10 && failed < 50, `${failed} of ${reasons.length}`)
    assert.equal(new Set(reasons.slice(0, failed)), new Set(['it would change how the text around it is read']))
    assert.equal(new Set(reasons.slice(failed)), new Set(['making sure of it would take too long']))
  })

  it('fixes once and for all, and only what it says', () => {
    fc.assert(
      fc.property(postText, (text) => {
        check(text, fixInMemory(text))
      }),
      {numRuns: 150}
    )
  })

  it('fixes any choice of what is wanted', () => {
    fc.assert(
      fc.property(postText, fc.array(fc.boolean(), {minLength: 1}), (text, chosen) => {
        const wanted = new Set(
          findingsIn(text)
            .filter((_, index) => chosen[index % chosen.length])
            .map(show)
        )
        const isWanted = (finding: Finding): boolean => wanted.has(show(finding))
        const fixed = fixInMemory(text, isWanted)
        checkSteps(text, fixed)
        checkFindings(text, fixed)
      }),
      {numRuns: 80}
    )
  })

  it('holds for all posts of the fixtures', () => {
    const folder = fileURLToPath(new URL('../../fixtures', import.meta.url))
    const files = globSync(['**/*.md'], {cwd: folder, absolute: true})
    assert.ok(files.length > 20)
    for (const file of files) {
      const text = readFileSync(file, 'utf8')
      check(text, fixInMemory(text))
    }
  })
})

function check(text: string, fixed: FixedText): void {
  checkSteps(text, fixed)
  checkFindings(text, fixed)
  assert.is(fixInMemory(fixed.text).text, fixed.text, 'fixing twice changes something')
}

/** The edits alone make the new text, each within a line. */
function checkSteps(text: string, {steps, text: fixed}: FixedText): void {
  assert.is(steps.reduce(applyEdits, text), fixed)
  for (const edit of steps.flat()) assert.not.match(edit.text, /[\r\n]/)
}

/** What is found afterwards was found before, as often at most, and nothing fixed is among it. */
function checkFindings(text: string, {text: fixed, findings, steps}: FixedText): void {
  assert.equal(findingsIn(fixed).map(show), findings.map(show))
  const left = findingsIn(text).map(name)
  const before = left.length
  for (const finding of findings) {
    const index = left.indexOf(name(finding))
    assert.ok(index >= 0, `${name(finding)} is new in ${JSON.stringify(fixed)}`)
    left.splice(index, 1)
  }
  if (steps.length > 0) assert.ok(findings.length < before)
}

function name({ruleId, messageId}: Finding): string {
  return `${ruleId} ${messageId}`
}

function show(finding: Finding): string {
  return `${finding.place.start.offset} ${name(finding)} ${finding.reason}`
}
