import * as assert from 'uvu/assert'
import {findMeantKeys} from '../../src/blog/find-meant-keys.ts'
import {engines} from '../../src/engines/index.ts'
import {describe} from '../describe.ts'

const known = engines.jekyll.keys.map(({name}) => name)

const slips: readonly (readonly [typed: string, meant: string])[] = [
  ['descrition', 'description'],
  ['desciption', 'description'],
  ['descritpion', 'description'],
  ['tittle', 'title'],
  ['titel', 'title'],
  ['layuot', 'layout'],
  ['tgas', 'tags'],
  ['daet', 'date'],
  ['datte', 'date'],
  ['permalnk', 'permalink'],
  ['pubished', 'published'],
  ['publishd', 'published'],
  ['catagories', 'categories'],
  ['categores', 'categories'],
  ['last_modifed_at', 'last_modified_at'],
  ['last-modified-at', 'last_modified_at'],
  ['lastModifiedAt', 'last_modified_at'],
  ['canonicalUrl', 'canonical_url'],
  ['redirect_form', 'redirect_from'],
  ['expert', 'excerpt'],
  ['Tags', 'tags'],
  ['DATE', 'date']
]

/** Keys of themes and blogs that are no slips, though a letter or two away from one. */
const innocent =
  'data dates mate tabs tag tage late state rate lead lang_ref images imagery authored author_url subtitle titles pages ' +
  'comments layouts slugs cover series toc math pin media_subpath weather sitemaps updates categoryless drafts redirects'

describe('blog/find-meant-keys', (test) => {
  for (const [typed, meant] of slips) {
    test(`takes ${typed} for ${meant}`, () => assert.equal(findMeantKeys(typed, known), [meant]))
  }

  for (const key of innocent.split(' ').filter((name) => !known.includes(name))) {
    test(`leaves ${key} alone`, () => assert.equal(findMeantKeys(key, known), []))
  }

  test('leaves keys alone that are numbered, or named after languages', () => {
    const own = ['image_1', 'title_en', 'titleEn', 'max_size', 'featured_image']
    for (const key of ['image_2', 'title_es', 'titleEs', 'mix_size']) assert.equal(findMeantKeys(key, own), [], key)
    assert.equal(findMeantKeys('feature_image', own), ['featured_image'])
  })

  test('takes no key for a slip in itself', () => {
    for (const name of known) assert.equal(findMeantKeys(name, known), [], name)
  })

  test('does not compare what is too long for a key', () => {
    assert.equal(findMeantKeys(`title${'e'.repeat(1_000_000)}`, known), [])
  })
})
