import {describeComparison} from '../describe-comparison.ts'
import {compareAstro} from './compare-astro.ts'

for (const comparison of compareAstro()) describeComparison(comparison, comparison.recording === 'dates' ? 600 : 1)
