import {suite} from 'uvu'
import * as assert from 'uvu/assert'
import {compilePattern} from '../../../src/sources/hosts/compile-pattern.ts'

const test = suite('compile-pattern')

const cases: readonly (readonly [pattern: string, path: string, fits: boolean])[] = [
  ['/', '', true],
  ['/', '/', true],
  ['/', '/a', false],
  ['/a.b', '/a.b', true],
  ['/a.b', '/axb', false],
  ['/in/:name', '/in/jane/', true],
  ['/in/:name', '/in/jane/more', false],
  ['/in/:name', '/in/', false],
  ['/in/*', '/in/jane/more', true],
  ['/(p|reel)/:code([\\w-]{5,})', '/reel/abcde', true],
  ['/(p|reel)/:code([\\w-]{5,})', '/tv/abcde', false],
  ['/:id((v|r)\\d+)', '/v12', true],
  ['/((a|b)c|d)/e', '/bc/e', true],
  ['/((a|b)c|d)/e', '/b/e', false],
  ['/:slug([^/]+)-:id(\\d+)(v\\d+|)', '/a-b-12v3', true]
]

for (const [pattern, path, fits] of cases) {
  test(`${pattern} ${fits ? 'fits' : 'does not fit'} "${path}"`, () => {
    assert.is(compilePattern(pattern).path.test(path), fits)
  })
}

test('keeps the host and the parameters apart', () => {
  const {host, query} = compilePattern('//a.org/b?c=:d(\\d+)&e=*')
  assert.is(host, 'a.org')
  assert.equal([...query.keys()], ['c', 'e'])
  assert.is(query.get('c')?.test('12'), true)
  assert.is(query.get('c')?.test('x'), false)
})

test('names the part that carries an id', () => {
  assert.is(compilePattern('/status/:id(\\d+)').path.exec('/status/12')?.groups?.id, '12')
})

test.run()
