import type {Scalar} from '../post/front-matter.ts'
import type {DateReading} from './date-reading.ts'

/** Puts a corrected date into the quotes of the value that it is to replace; a block scalar is left to the writer. */
export function keepQuotes(reading: DateReading, {style}: Scalar): DateReading {
  const {corrected, ...rest} = reading
  if (corrected === undefined || style === 'plain' || style === 'bare') return reading
  if (style === 'single') return {...rest, corrected: `'${corrected.replaceAll("'", "''")}'`}
  return style === 'double' ? {...rest, corrected: JSON.stringify(corrected)} : rest
}
