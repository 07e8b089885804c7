/** Where redirects led a reader, beside the page that was linked. */
export type Landing = 'home' | 'not-found' | 'login' | 'same-page' | 'elsewhere'

const homeSegment = /^(?:home|index|default|main)?(?:\.\w{2,5})?$|^[a-z]{2}(?:[-_][a-z]{2})?$/i
const notFoundSegment = /^(?:404|error|errors|not-?found|page-?not-?found|error-?404|404-?error)(?:\.\w{2,5})?$/i
const loginSegment = /^(?:log[-_]?in|sign[-_]?in|log[-_]?on|sign[-_]?up|auth|authenticate|sso)(?:\.\w{2,5})?$/i
/** A path of one short word may be a short link, which can rightly lead to the home page of another site. */
const shortLink = /^\/[\w-]{1,12}$/

/** Judges where the redirects of an address ended, by both addresses alone. Whole words of the path count, never parts. */
export function judgeLanding(start: URL, end: URL): Landing {
  const isQueryDropped = isHome(start) && isHome(end) && start.search !== end.search
  if (isSamePage(start, end) || isQueryDropped) return 'same-page'
  const last = lastSegment(end)
  if (loginSegment.test(last) && !loginSegment.test(lastSegment(start))) return 'login'
  if (notFoundSegment.test(last) && !notFoundSegment.test(lastSegment(start))) return 'not-found'
  const isShort = shortLink.test(start.pathname) && !areRelated(start.hostname, end.hostname)
  return isHome(end) && end.search === '' && !isHome(start) && !isShort ? 'home' : 'elsewhere'
}

function isHome({pathname}: URL): boolean {
  return segments(pathname).every((segment) => homeSegment.test(segment))
}

function lastSegment({pathname}: URL): string {
  return segments(pathname).at(-1) ?? ''
}

function segments(pathname: string): string[] {
  return pathname.split('/').filter((segment) => segment !== '')
}

/** Servers add and drop the last slash as they please. */
function isSamePage(start: URL, end: URL): boolean {
  return start.origin === end.origin && start.search === end.search && trim(start) === trim(end)
}

function trim({pathname}: URL): string {
  return pathname.endsWith('/') ? pathname.slice(0, -1) : pathname
}

/** The same host, or one below the other. */
function areRelated(one: string, other: string): boolean {
  const [a, b] = [one.replace(/^www\./, ''), other.replace(/^www\./, '')]
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
}
