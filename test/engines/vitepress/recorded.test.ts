import {describeComparison} from '../describe-comparison.ts'
import {compareVitepress} from './compare-vitepress.ts'

for (const comparison of compareVitepress()) describeComparison(comparison, comparison.recording === 'dates' ? 600 : 1)
