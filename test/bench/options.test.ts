import {resolve} from 'node:path'
import * as assert from 'uvu/assert'
import {readOptions} from '../../bench/options.ts'
import {describe} from '../describe.ts'

const idsOf = (...argv: string[]): string[] => readOptions(argv).scenarios.map(({id}) => id)

describe('bench options', (it) => {
  it('chooses what ends soon, and own posts where there are some', () => {
    const usual = idsOf()
    assert.not(usual.includes('cold-100000'))
    assert.not(usual.includes('cold-own'))
    assert.equal(
      idsOf('--posts', '.').filter((id) => !usual.includes(id)),
      ['cold-own', 'warm-own']
    )
    assert.equal(idsOf('--scenario', 'cold-100000', '--scenario', 'cold-5'), ['cold-5', 'cold-100000'])
  })

  it('reads the rest', () => {
    const {rounds, seed, tools, posts, command, markdown} = readOptions(
      '--rounds 2 --seed 7 --tool rumdl --posts blog --post-lint main.js --markdown'.split(' ')
    )
    assert.equal(
      {rounds, seed, tools, posts, command, markdown},
      {rounds: 2, seed: 7, tools: ['rumdl'], posts: resolve('blog'), command: resolve('main.js'), markdown: true}
    )
  })

  it('says what is wrong', () => {
    const wrong: [string, string][] = [
      ['--rounds 0', '--rounds wants a whole number from 1, not 0'],
      ['--seed x', '--seed wants a whole number from 1, not x'],
      ['--scenario cold-6', 'There is no scenario cold-6: --help lists them'],
      ['--scenario cold-own', 'Scenarios of own posts need --posts FOLDER']
    ]
    for (const [args, message] of wrong) {
      assert.throws(
        () => readOptions(args.split(' ')),
        (error: Error) => error.message === message
      )
    }
  })
})
