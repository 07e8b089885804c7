import {hexo} from '../../../src/engines/hexo/hexo.ts'
import {describeDrafts} from '../javascript/describe-drafts.ts'

describeDrafts(hexo)
