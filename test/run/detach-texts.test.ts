import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import * as assert from 'uvu/assert'
import {detachTexts} from '../../src/run/detach-texts.ts'
import {describe} from '../describe.ts'

describe('detach-texts', (it) => {
  it('changes nothing that can be seen', () => {
    const data = {
      a: ['short', 'a text that is longer', null],
      b: {c: 1, d: 'another text that is longer', e: undefined}
    }
    const copy = structuredClone(data)
    assert.is(detachTexts(data), data)
    assert.equal(data, copy)
  })

  it('leaves alone what is frozen', () => {
    const data = {a: Object.freeze(['a text that is longer'])}
    assert.equal(detachTexts(data), {a: ['a text that is longer']})
  })

  it('lets go of the texts that slices were taken from', () => {
    setFlagsFromString('--expose-gc')
    const collect: () => void = runInNewContext('gc')
    const kept: {word: string}[] = []
    const before = process.memoryUsage().heapUsed
    for (let index = 0; index < 20; index++) {
      const text = Buffer.alloc(1_000_000, `${index}`).toString('latin1')
      kept.push(detachTexts({word: text.slice(100, 130)}))
    }
    collect()
    const grown = process.memoryUsage().heapUsed - before
    assert.is(kept.length, 20)
    assert.ok(grown < 2_000_000, `${grown}`)
  })
})
