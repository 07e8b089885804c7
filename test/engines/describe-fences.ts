import * as assert from 'uvu/assert'
import type {EngineProfile} from '../../src/engines/engine.ts'
import {readFrontMatter} from '../../src/post/read-front-matter.ts'
import {describe} from '../describe.ts'

/** What is wrong with the fences of a text: the cause, the range, what comes of it, what to write, and the repair. */
export type ListedFault = readonly [
  cause: string,
  start: number,
  end: number,
  consequence: string,
  remedy: string,
  repair?: string
]

/** Texts whose front matter an engine takes, and what is wrong with others. */
export interface ListedFences {
  readonly sound: readonly string[]
  readonly faults: Readonly<Record<string, ListedFault>>
  /** Whether lines of `Key: value` without fences are front matter. */
  readonly lines?: boolean
}

/** Makes a suite of how an engine judges fences: a test for every text. */
export function describeFences(
  name: string,
  judgeFences: EngineProfile['judgeFences'],
  {sound, faults, lines = false}: ListedFences
): void {
  describe(name, (it) => {
    for (const text of sound) {
      it(`takes ${JSON.stringify(text)}`, () => assert.is(judgeFences(readFrontMatter(text, {lines}), text), undefined))
    }

    for (const [text, [cause, start, end, consequence, remedy, repair]] of Object.entries(faults)) {
      it(`finds what is wrong with ${JSON.stringify(text)}`, () => {
        const fault = {cause, start, end, consequence, remedy, ...(repair !== undefined && {repair})}
        assert.equal(judgeFences(readFrontMatter(text, {lines}), text), fault)
      })
    }
  })
}
