import {describeComparison} from '../describe-comparison.ts'
import {compareDocusaurus} from './compare-docusaurus.ts'

for (const comparison of compareDocusaurus()) describeComparison(comparison, comparison.recording === 'dates' ? 600 : 1)
