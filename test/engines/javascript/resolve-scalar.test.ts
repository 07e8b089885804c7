import * as assert from 'uvu/assert'
import {resolveScalar} from '../../../src/engines/javascript/resolve-scalar.ts'
import {describe} from '../../describe.ts'
import {toScalar} from '../to-scalar.ts'

/** Scalars, and what js-yaml 3.15 and 4.3 make of them: a text stays itself. */
const scalars: readonly (readonly [source: string, three: unknown, four: unknown])[] = [
  ['12:30', 750, '12:30'],
  ['12:30:45', 45_045, '12:30:45'],
  ['1:30.5', 90.5, '1:30.5'],
  ['007', 7, 7],
  ['010', 8, 10],
  ['08', '08', 8],
  ['0o17', '0o17', 15],
  ['0x1F', 31, 31],
  ['0b11', 3, 3],
  ['1_000', 1000, '1_000'],
  ['1_', '1_', '1_'],
  ['1e3', 1000, 1000],
  ['.5', 0.5, 0.5],
  ['-.inf', -Infinity, -Infinity],
  ['1e999', Infinity, '1e999'],
  ['True', true, true],
  ['yes', 'yes', 'yes'],
  ['~', null, null],
  ["'12'", '12', '12'],
  ['2023-02-30', Date.UTC(2023, 2, 2), Date.UTC(2023, 2, 2)],
  ['2023-1-2 3:04:05 +9', Date.UTC(2023, 0, 1, 18, 4, 5), Date.UTC(2023, 0, 1, 18, 4, 5)],
  ['0045-01-01', Date.UTC(1945, 0), Date.UTC(1945, 0)],
  ['2023-1-2', '2023-1-2', '2023-1-2'],
  ['2023-11-17 12:23', '2023-11-17 12:23', '2023-11-17 12:23'],
  ['2023-11-17 12:23:41 +0900', '2023-11-17 12:23:41 +0900', '2023-11-17 12:23:41 +0900']
]

describe('javascript/resolve-scalar', (it) => {
  for (const [source, three, four] of scalars) {
    it(`resolves ${source} as js-yaml does`, () => assert.equal([read(source, 3), read(source, 4)], [three, four]))
  }

  it('goes by tags', () => {
    const {type} = resolveScalar({...toScalar('2023-11-17'), tag: '!!str'}, 4)
    assert.is(type, 'text')
    assert.is(resolveScalar({...toScalar("'2023-11-17'"), tag: '!!timestamp'}, 4).type, 'timestamp')
  })
})

function read(source: string, version: 3 | 4): unknown {
  const resolved = resolveScalar(toScalar(source), version)
  if (resolved.type === 'null') return null
  if (resolved.type === 'flag') return resolved.flag
  if (resolved.type === 'number') return resolved.number
  return resolved.type === 'timestamp' ? resolved.timestamp.instant : resolved.text
}
