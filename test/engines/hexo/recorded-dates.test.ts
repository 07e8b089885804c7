import {describeComparison} from '../describe-comparison.ts'
import {compareDates} from './compare-dates.ts'

describeComparison(compareDates(), 600)
