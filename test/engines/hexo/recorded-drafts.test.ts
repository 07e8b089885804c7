import {hexo} from '../../../src/engines/hexo/hexo.ts'
import {describeComparison} from '../describe-comparison.ts'
import {compareDrafts} from '../javascript/compare-drafts.ts'

describeComparison(compareDrafts(hexo))
