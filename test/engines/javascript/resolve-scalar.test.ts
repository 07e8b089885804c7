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
  ['0', 0, 0],
  ['1', 1, 1],
  ['-1', -1, -1],
  ['+1', 1, 1],
  ['00', 0, 0],
  ['017', 15, 17],
  ['-017', -15, -17],
  ['09', '09', 9],
  ['-0o17', '-0o17', -15],
  ['0o18', '0o18', '0o18'],
  ['0O17', '0O17', '0O17'],
  ['-0x1f', -31, -31],
  ['0xg', '0xg', '0xg'],
  ['0X1F', '0X1F', '0X1F'],
  ['0b101', 5, 5],
  ['-0b101', -5, -5],
  ['0b102', '0b102', '0b102'],
  ['1_000_', '1_000_', '1_000_'],
  ['_1', '_1', '_1'],
  ['0_7', 7, '0_7'],
  ['0x1_F', 31, '0x1_F'],
  ['0b1_0', 2, '0b1_0'],
  ['1__0', 10, '1__0'],
  ['0o1_7', '0o1_7', '0o1_7'],
  ['1:30', 90, '1:30'],
  ['1:60', '1:60', '1:60'],
  ['1:5', 65, '1:5'],
  ['-1:30', -90, '-1:30'],
  ['01:30', '01:30', '01:30'],
  ['1:30:30', 5430, '1:30:30'],
  ['1:30:30.25', 5430.25, '1:30:30.25'],
  ['0:30', '0:30', '0:30'],
  ['0:30.5', 30.5, '0:30.5'],
  ['1.5', 1.5, 1.5],
  ['1.', 1, 1],
  ['-.5', '-.5', '-.5'],
  ['+.5', '+.5', '+.5'],
  ['-1.5', -1.5, -1.5],
  ['1_000.5', 1000.5, '1_000.5'],
  ['1.5_0', 1.5, '1.5_0'],
  ['._5', 0.5, '._5'],
  ['.5_', '.5_', '.5_'],
  ['1e+3', 1000, 1000],
  ['1e-3', 0.001, 0.001],
  ['1E3', 1000, 1000],
  ['1.e3', 1000, 1000],
  ['1.5e3', 1500, 1500],
  ['-1e3', -1000, -1000],
  ['.5e3', 500, 500],
  ['1e', '1e', '1e'],
  ['.e3', '.e3', '.e3'],
  ['1e400', Infinity, '1e400'],
  ['.inf', Infinity, Infinity],
  ['.Inf', Infinity, Infinity],
  ['.INF', Infinity, Infinity],
  ['+.inf', Infinity, Infinity],
  ['.iNf', '.iNf', '.iNf'],
  ['.nan', Number.NaN, Number.NaN],
  ['.NaN', Number.NaN, Number.NaN],
  ['.NAN', Number.NaN, Number.NaN],
  ['.Nan', '.Nan', '.Nan'],
  ['-.nan', '-.nan', '-.nan'],
  ['1.2.3', '1.2.3', '1.2.3'],
  ['1-2', '1-2', '1-2'],
  ['+-1', '+-1', '+-1'],
  ['--', '--', '--'],
  ['0.5', 0.5, 0.5],
  ['00.5', '00.5', 0.5],
  ['01.5', '01.5', 1.5],
  ['0e3', 0, 0],
  ['1_e3', 1000, '1_e3'],
  ['1e1_0', '1e1_0', '1e1_0'],
  ['true', true, true],
  ['TRUE', true, true],
  ['tRUE', 'tRUE', 'tRUE'],
  ['no', 'no', 'no'],
  ['on', 'on', 'on'],
  ['off', 'off', 'off'],
  ['false', false, false],
  ['False', false, false],
  ['FALSE', false, false],
  ['null', null, null],
  ['Null', null, null],
  ['NULL', null, null],
  ['nULL', 'nULL', 'nULL'],
  ['190:20:30', 685_230, '190:20:30'],
  ['0.', 0, 0],
  ['0_', '0_', '0_'],
  ['0b', '0b', '0b'],
  ['0x', '0x', '0x'],
  ['0o', '0o', '0o'],
  ['1e3.5', '1e3.5', '1e3.5'],
  ['123abc', '123abc', '123abc'],
  ['1,000', '1,000', '1,000'],
  ['+0x1', 1, 1],
  ['+0b1', 1, 1],
  ['+017', 15, 17],
  ['+1:30', 90, '+1:30'],
  ['0o0', '0o0', 0],
  ['9007199254740993', 9_007_199_254_740_992, 9_007_199_254_740_992],
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
    for (const tag of ['!!str', '!', 'tag:yaml.org,2002:str']) {
      assert.equal(resolveScalar({...toScalar('12'), tag}, 4), {type: 'text', text: '12'})
    }
    assert.equal(resolveScalar({...toScalar('12'), tag: '!!int'}, 4), {type: 'number', number: 12})
    assert.equal(resolveScalar({...toScalar(''), tag: '!!timestamp'}, 4), {type: 'text', text: ''})
  })

  it('takes what TOML and JSON leave bare for plain, and blocks for texts', () => {
    assert.equal(resolveScalar({...toScalar('12'), style: 'bare'}, 4), {type: 'number', number: 12})
    assert.equal(resolveScalar({...toScalar('12'), style: 'literal'}, 4), {type: 'text', text: '12'})
    assert.equal(resolveScalar({...toScalar('~'), style: 'folded'}, 4), {type: 'text', text: '~'})
  })

  it('takes no text of more than 300 characters for a number', () => {
    assert.is(read('1'.repeat(300), 4), Number('1'.repeat(300)))
    assert.is(read('1'.repeat(301), 4), '1'.repeat(301))
  })
})

function read(source: string, version: 3 | 4): unknown {
  const resolved = resolveScalar(toScalar(source), version)
  if (resolved.type === 'null') return null
  if (resolved.type === 'flag') return resolved.flag
  if (resolved.type === 'number') return resolved.number
  return resolved.type === 'timestamp' ? resolved.timestamp.instant : resolved.text
}
