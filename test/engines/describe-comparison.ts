import * as assert from 'uvu/assert'
import {engines} from '../../src/engines/index.ts'
import {describe} from '../describe.ts'
import {type Comparison, findDifference} from './comparison.ts'

/** Makes a suite of a comparison: a test for every answer, or one for all answers of a zone, of which there are at least `least`. */
export function describeComparison({engine, recording, answers}: Comparison, least = 1): void {
  const {name} = engines[engine]
  const compared = answers.filter(({exception}) => exception === undefined)

  describe(`${engine}/${recording} beside the recording`, (it) => {
    it('has use for every exception', () => {
      const reasons = new Set(answers.flatMap(({exception}) => exception ?? []))
      for (const answer of answers) {
        if (answer.exception !== undefined && findDifference(answer) !== undefined) reasons.delete(answer.exception)
      }
      assert.equal([...reasons], [])
    })

    for (const zone of new Set(answers.map((answer) => answer.zone))) {
      const ofZone = compared.filter((answer) => answer.zone === zone)
      it(`has recorded enough${zone === undefined ? '' : ` in ${zone}`}`, () => assert.ok(ofZone.length >= least))
      if (zone === undefined) {
        for (const {given, check} of ofZone) it(`reads ${JSON.stringify(given)} as ${name} does`, check)
      } else {
        it(`reads every date as ${name} does in ${zone}`, () =>
          assert.equal(
            ofZone.flatMap((answer) => findDifference(answer) ?? []),
            []
          ))
      }
    }
  })
}
