import * as assert from 'uvu/assert'
import {givenKeys} from '../../src/blog/given-keys.ts'
import {describe} from '../describe.ts'

const settings = {
  future: false,
  postFolders: [''],
  notes: [],
  defaults: [
    {folder: '', keys: ['layout']},
    {folder: 'ko/_posts', keys: ['lang', 'layout']}
  ]
}

describe('givenKeys', (it) => {
  it('gives what is said for all posts', () => {
    assert.equal([...givenKeys(settings, '_posts/2024-05-06-a.md')], ['layout'])
  })

  it('adds what is said for the folder, below it too', () => {
    assert.equal([...givenKeys(settings, 'ko/_posts/2024/2024-05-06-a.md')], ['layout', 'lang'])
  })

  it('does not take a folder for another whose name begins the same', () => {
    assert.equal([...givenKeys(settings, 'ko/_posts2/2024-05-06-a.md')], ['layout'])
  })
})
