import {describeComparison} from '../describe-comparison.ts'
import {compareFileNames} from './compare-file-names.ts'

describeComparison(compareFileNames())
