import type {Test} from 'uvu'
import * as assert from 'uvu/assert'
import type {HeldDate} from '../../src/engines/javascript/judge-date.ts'
import {carryOver} from '../../src/engines/javascript/read-timestamp.ts'

/** Checks that a reader of texts takes each for an instant, in ISO 8601, and does not take others for any. */
export function checkHeldDates(
  it: Test,
  read: (text: string) => HeldDate | undefined,
  instants: Readonly<Record<string, string>>,
  refused: readonly string[]
): void {
  for (const [text, instant] of Object.entries(instants)) {
    it(`reads ${text} as ${instant}`, () => {
      const held = read(text)
      assert.is(held && instantOf(held), Date.parse(instant))
    })
  }
  for (const text of refused) it(`does not read ${text}`, () => assert.is(read(text), undefined))
}

function instantOf({wall, offset = 0}: HeldDate): number {
  return carryOver(wall) - offset * 60_000
}
