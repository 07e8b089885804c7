/** The words that dateutil knows (parser/_parser.py, `parserinfo`), in lower case. */
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const LONG_WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const LONG_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december'
]
const UNITS = [
  ['h', 'hour', 'hours'],
  ['m', 'minute', 'minutes'],
  ['s', 'second', 'seconds']
]
const JUMPS = [' ', '.', ',', ';', '-', '/', "'", 'at', 'on', 'and', 'ad', 'm', 't', 'of', 'st', 'nd', 'rd', 'th']

/** 0 for Monday to 6. */
export function weekdayOf(word: string): number | undefined {
  return find(WEEKDAYS, word) ?? find(LONG_WEEKDAYS, word)
}

/** 1 to 12. */
export function monthOf(word: string): number | undefined {
  const index = word.toLowerCase() === 'sept' ? 8 : (find(MONTHS, word) ?? find(LONG_MONTHS, word))
  return index === undefined ? undefined : index + 1
}

/** 0 for hours, 1 for minutes, 2 for seconds. */
export function unitOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined
  const index = UNITS.findIndex((names) => names.includes(word.toLowerCase()))
  return index < 0 ? undefined : index
}

/** Which half of the day a word names. */
export function halfOf(word: string | undefined): 'am' | 'pm' | undefined {
  const lower = word?.toLowerCase()
  if (lower === 'am' || lower === 'a') return 'am'
  return lower === 'pm' || lower === 'p' ? 'pm' : undefined
}

/** Whether dateutil passes over a token. */
export function isJump(token: string): boolean {
  return JUMPS.includes(token.toLowerCase())
}

/** Whether a word names UTC. */
export function isUtc(word: string): boolean {
  return ['utc', 'gmt', 'z'].includes(word.toLowerCase())
}

function find(words: readonly string[], word: string): number | undefined {
  const index = words.indexOf(word.toLowerCase())
  return index < 0 ? undefined : index
}
