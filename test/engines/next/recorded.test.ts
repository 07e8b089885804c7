import {describeComparison} from '../describe-comparison.ts'
import {compareNext} from './compare-next.ts'

for (const comparison of compareNext()) describeComparison(comparison, comparison.recording === 'dates' ? 600 : 1)
