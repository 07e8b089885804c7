import {compareEngines} from '../engines/compare-engines.ts'
import {countAgreement} from './count-agreement.ts'
import {formatAgreement} from './format-agreement.ts'

// Prints how far the profiles agree with the recordings of the real engines; fails where they differ.
const counts = compareEngines().map(countAgreement)
console.log(formatAgreement(counts))
process.exitCode = counts.some(({differences}) => differences.length > 0) ? 1 : 0
