import type {TargetFault} from './judge-target.ts'

/** What a message says of a target that leads to no file. */
export type ExplainedFault =
  | {
      readonly kind: 'other-case'
      readonly answer: {readonly expected: string[]; readonly data: {readonly file: string; readonly remedy: string}}
    }
  | {
      readonly kind: 'missing'
      readonly answer: {readonly note: string | undefined; readonly data: {readonly file: string}}
    }

/** Puts a fault into the words that a message takes. */
export function explainFault({file, sameLetters, repair, near}: TargetFault): ExplainedFault {
  if (sameLetters === undefined) {
    const note = near === undefined ? undefined : `The same folder holds \`${near}\``
    return {kind: 'missing', answer: {note, data: {file}}}
  }
  const expected = repair === undefined ? [] : [repair]
  const remedy = repair === undefined ? 'Write it in the same letters' : `Write \`${repair}\``
  return {kind: 'other-case', answer: {expected, data: {file: sameLetters, remedy}}}
}
