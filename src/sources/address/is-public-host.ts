import {commonTopLevelDomains, fileLikeTopLevelDomains} from './top-level-domains.ts'

const hostShape = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?){1,8}$/

/**
 * Whether words with dots between them, written without a scheme, are meant as a host: they end in a top-level domain
 * that is common, or in one that could be a file extension and start with `www.`.
 */
export function isPublicHost(text: string): boolean {
  const host = text.toLowerCase()
  if (!hostShape.test(host)) return false
  const last = host.slice(host.lastIndexOf('.') + 1)
  return commonTopLevelDomains.has(last) || (host.startsWith('www.') && fileLikeTopLevelDomains.has(last))
}
