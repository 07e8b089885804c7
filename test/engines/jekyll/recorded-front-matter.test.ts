import {describeComparison} from '../describe-comparison.ts'
import {compareFrontMatter} from './compare-front-matter.ts'

describeComparison(compareFrontMatter())
