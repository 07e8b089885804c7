import {describeComparison} from '../describe-comparison.ts'
import {compareFences} from './compare-fences.ts'

describeComparison(compareFences())
