import * as assert from 'uvu/assert'
import {isNameOfTarget, weighSite} from '../../src/sources/weigh-site.ts'
import {describe} from '../describe.ts'
import {makeSite, type SiteChanges} from './make-site.ts'

/** A line of so many characters. */
function lineOf(length: number): SiteChanges {
  return {anchor: 'a'.repeat(length - '[](https://news.example.org/2023/11/17)'.length - 'Source: '.length)}
}

const weights: readonly (readonly [what: string, changes: SiteChanges, weight: number])[] = [
  ['a colon and a link at the start of a line', {}, 4],
  ['a full-width colon', {separator: '：'}, 4],
  ['another separator', {separator: ' -'}, 3.5],
  ['no separator', {separator: ''}, 3],
  ['a link further on', {shape: 'link-near'}, 3],
  ['a link on the next line', {shape: 'link-on-next-line'}, 3.5],
  ['a list below', {shape: 'list-below'}, 3.2],
  ['text alone', {shape: 'text-only'}, 2],
  ['nothing at all', {shape: 'nothing'}, 2],
  ['brackets', {opener: '('}, 5],
  ['the end of the post', {position: {tail: true}}, 5],
  ['an image before', {position: {afterImage: true}}, 5],
  ['both', {position: {tail: true, afterImage: true}}, 5],
  ['a footnote', {position: {footnote: true}}, 4.7],
  ['a heading', {position: {heading: true}}, 4.3],
  ['a heading above a list', {position: {heading: true}, shape: 'list-below'}, 4],
  ['words within a line', {position: {lineStart: false}}, 3],
  ['a sentence that goes on', {position: {continues: true}}, 2],
  ['a line of 400 characters', lineOf(400), 4],
  ['a line of 401 characters', lineOf(401), 3.5]
]

describe('weighSite', (it) => {
  for (const [what, changes, weight] of weights) {
    it(`weighs ${what} as ${weight}`, () => {
      assert.is(Math.round(weighSite(makeSite('Source', changes).site) * 100) / 100, weight)
    })
  }

  it('weighs a bracket that is not closed less', () => {
    const {site} = makeSite('Source', {opener: '('})
    assert.is(weighSite({...site, closed: false}), 4.3)
  })
})

describe('isNameOfTarget', (it) => {
  const isName = (word: string, anchor: string, url: string): boolean => {
    const {site, post} = makeSite(word, {anchor, url})
    return isNameOfTarget(word, site, post.text)
  }

  it('knows a name by the address and by the text of the link, in any letter case', () => {
    assert.is(isName('Sorcer', 'page', 'https://SORCER.io'), true)
    assert.is(isName('SORCER', 'The Sorcer', 'https://a.io'), true)
    assert.is(isName('Sorcer', 'page', 'https://a.io'), false)
  })

  it('does not go by the word itself', () => {
    const {site, post} = makeSite('Sorcer', {url: 'https://a.io'})
    const target = {url: 'https://a.io', start: 9, end: 21, text: site.range, form: 'inline' as const}
    assert.is(isNameOfTarget('Sorcer', {...site, targets: [target]}, post.text), false)
    assert.is(isNameOfTarget('Sorcer', {...site, targets: []}, post.text), false)
  })
})
