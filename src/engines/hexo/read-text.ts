import type {Scalar} from '../../post/front-matter.ts'
import {judgeTextValue} from '../javascript/judge-text-value.ts'
import type {TextReading} from '../text-reading.ts'

/** What Hexo shows of a text that js-yaml takes for something else, as recorded. */
export function readText(value: Scalar): TextReading | undefined {
  return judgeTextValue(value, 'Hexo')
}

/** Hexo takes a text for one name, commas and all. */
export function readNames({text}: Scalar): TextReading | undefined {
  return /[,，、]/u.test(text) ? {note: 'Hexo takes all of it for one name'} : undefined
}
