import type {Scalar} from '../../post/front-matter.ts'
import {judgeTextValue} from '../javascript/judge-text-value.ts'
import type {TextReading} from '../text-reading.ts'

/** What Docusaurus shows of a text that js-yaml takes for something else, as recorded. */
export function readText(value: Scalar): TextReading | undefined {
  return judgeTextValue(value, 'Docusaurus', {stopsAtFlags: true})
}

/** Docusaurus takes nothing but a list for tags. */
export function readNames(_value: Scalar, key: string): TextReading | undefined {
  return key === 'tags' ? {note: 'Docusaurus stops the whole build: the tags have to be a list'} : undefined
}
