import {type Comparison, findDifference} from '../engines/comparison.ts'

/** How many answers of an engine its profile agrees with. */
export interface Agreement extends Pick<Comparison, 'engine' | 'recording' | 'recorded'> {
  readonly agreed: number
  /** A sentence for every answer that the profile gives otherwise. */
  readonly differences: readonly string[]
  /** How many answers are not modelled, by the reason. */
  readonly exceptions: ReadonlyMap<string, number>
}

/** Counts a comparison as its tests check it: an answer with an exception is not compared. */
export function countAgreement({engine, recording, recorded, answers}: Comparison): Agreement {
  const differences: string[] = []
  const exceptions = new Map<string, number>()
  let agreed = 0
  for (const answer of answers) {
    if (answer.exception !== undefined) {
      exceptions.set(answer.exception, (exceptions.get(answer.exception) ?? 0) + 1)
      continue
    }
    const difference = findDifference(answer)
    if (difference === undefined) agreed++
    else differences.push(difference)
  }
  return {engine, recording, recorded, agreed, differences, exceptions}
}
