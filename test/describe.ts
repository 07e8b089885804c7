import {suite, type Test} from 'uvu'

/** A suite that cannot forget to run: `describe('slug', (it) => it('is lower case', () => …))`. */
export function describe(name: string, define: (it: Test) => void): void {
  const it = suite(name)
  define(it)
  it.run()
}
