import type {Comparison} from '../comparison.ts'
import {compareDates} from './compare-dates.ts'
import {compareFences} from './compare-fences.ts'
import {compareFileNames} from './compare-file-names.ts'
import {compareFrontMatter} from './compare-front-matter.ts'

/** Holds the profile of Jekyll against its recordings. */
export function compareJekyll(): readonly Comparison[] {
  return [compareDates(), compareFileNames(), compareFences(), compareFrontMatter()]
}
