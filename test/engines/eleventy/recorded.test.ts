import {describeComparison} from '../describe-comparison.ts'
import {compareEleventy} from './compare-eleventy.ts'

for (const comparison of compareEleventy()) describeComparison(comparison, comparison.recording === 'dates' ? 600 : 1)
