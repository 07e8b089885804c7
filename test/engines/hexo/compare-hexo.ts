import {hexo} from '../../../src/engines/hexo/hexo.ts'
import type {Comparison} from '../comparison.ts'
import {compareDrafts} from '../javascript/compare-drafts.ts'
import {compareDates} from './compare-dates.ts'
import {compareFences} from './compare-fences.ts'
import {compareFileNames} from './compare-file-names.ts'
import {compareFrontMatter} from './compare-front-matter.ts'

/** Holds the profile of Hexo against its recordings. */
export function compareHexo(): readonly Comparison[] {
  return [compareDates(), compareFileNames(), compareFences(), compareFrontMatter(), compareDrafts(hexo)]
}
