import {describeComparison} from '../describe-comparison.ts'
import {compareGatsby} from './compare-gatsby.ts'

for (const comparison of compareGatsby()) describeComparison(comparison, comparison.recording === 'dates' ? 600 : 1)
