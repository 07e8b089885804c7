import type {Scalar} from '../../post/front-matter.ts'
import {judgeTextValue} from '../javascript/judge-text-value.ts'
import {resolveScalar} from '../javascript/resolve-scalar.ts'
import type {TextReading} from '../text-reading.ts'

/** What Eleventy shows of a text that js-yaml takes for something else, as recorded. */
export function readText(value: Scalar): TextReading | undefined {
  return judgeTextValue(value, 'Eleventy')
}

/** Eleventy splits tags at commas, keeps the blanks, and stops at a number. */
export function readNames(value: Scalar, key: string): TextReading | undefined {
  if (key !== 'tags') return undefined
  if (resolveScalar(value, 4).type === 'number') return {note: 'Eleventy stops the whole build at a number here'}
  const blank = value.text.split(',').find((name, index) => index > 0 && /^\s/.test(name))
  return blank === undefined ? undefined : {note: `Eleventy makes the blank a part of the name: \`${blank}\``}
}
