/** Sites that answer programs otherwise than readers (log-in pages, 999), or ask checkers to stay away (web archives). */
const closedToPrograms = [
  'archive.is',
  'archive.ph',
  'archive.today',
  'facebook.com',
  'instagram.com',
  'linkedin.com',
  'lnkd.in',
  't.co',
  'threads.com',
  'threads.net',
  'tiktok.com',
  'twitter.com',
  'web.archive.org',
  'x.com'
]

/** Sites whose addresses are meant to stay while they redirect to wherever the thing is now. */
const identifierKeepers = ['doi.org', 'hdl.handle.net', 'n2t.net', 'purl.org', 'w3id.org']

/** Whether no answer of the site would tell anything about a page. */
export function isClosedToPrograms(url: URL): boolean {
  return closedToPrograms.some((site) => isOfSite(url, site))
}

/** Whether the site keeps permanent identifiers, such as DOIs. */
export function keepsIdentifiers(url: URL): boolean {
  return identifierKeepers.some((site) => isOfSite(url, site))
}

function isOfSite({hostname}: URL, site: string): boolean {
  return hostname === site || hostname.endsWith(`.${site}`)
}
