import {readAddress} from './read-address.ts'

/** A page that only forwards: its host, where its path starts, and the parameters that may hold the target. */
type Wrapper = readonly [host: RegExp, path: string, parameters: readonly string[]]

const wrappers: readonly Wrapper[] = [
  [/^www\.google\.[a-z.]{2,6}$/, '/url', ['q', 'url']],
  [/^www\.google\.[a-z.]{2,6}$/, '/imgres', ['imgrefurl']],
  [/^translate\.google\.com$/, '/translate', ['u']],
  [/^lm?\.(?:facebook|instagram|messenger|threads)\.(?:com|net)$/, '/', ['u']],
  [/^out\.reddit\.com$/, '/', ['url']],
  [/^www\.youtube\.com$/, '/redirect', ['q']],
  [/^t\.umblr\.com$/, '/redirect', ['z']],
  [/^(?:www\.)?duckduckgo\.com$/, '/l/', ['uddg']],
  [/^link\.(?:zhihu|juejin|csdn)\.(?:com|cn|net|im)$/, '/', ['target']],
  [/^links?\.jianshu\.com$/, '/go', ['to']],
  [/^steamcommunity\.com$/, '/linkfilter', ['url', 'u']],
  [/^(?:www\.|m\.)?vk\.com$/, '/away.php', ['to']],
  [/^disq\.us$/, '/', ['url']],
  [/^www\.linkedin\.com$/, '/redir/', ['url']],
  [/^www\.linkedin\.com$/, '/safety/go', ['url']],
  [/^slack-redir\.net$/, '/link', ['url']],
  [/^[a-z0-9]+\.safelinks\.protection\.outlook\.com$/, '/', ['url']],
  [/^getpocket\.com$/, '/redirect', ['url']],
  [/^go\.redirectingat\.com$/, '/', ['url']],
  [/^cc\.naver\.com$/, '/cc', ['u']]
]

/** Pages whose path, behind a prefix, is the target. */
const prefixes: readonly (readonly [host: RegExp, prefix: RegExp, scheme: string])[] = [
  [/^www\.google\.[a-z.]{2,6}$/, /^\/amp\/s\//, 'https://'],
  [/^www\.google\.[a-z.]{2,6}$/, /^\/amp\//, 'http://'],
  [/^[a-z0-9-]+\.cdn\.ampproject\.org$/, /^\/[cva]\/s\//, 'https://'],
  [/^href\.li$/, /^\/\?(?=https?:\/\/)/, ''],
  [/^(?:12ft\.io|r\.jina\.ai)$/, /^\/(?=https?:\/\/)/, '']
]

/**
 * The address that a redirecting address carries inside (`google.com/url?q=…`, `l.facebook.com/l.php?u=…`), decoded;
 * `undefined` for any other address, and where the target is not an http address.
 */
export function unwrap(url: string): string | undefined {
  const parts = readAddress(url)
  if (!parts) return undefined
  const path = url.slice(parts.path.start, parts.path.end)
  const query = parts.query ? url.slice(parts.query.start, parts.query.end) : ''
  for (const [host, start, parameters] of query === '' ? [] : wrappers) {
    if (!host.test(parts.hostName) || !(path || '/').startsWith(start)) continue
    for (const name of parameters) {
      const target = readTarget(query, name)
      if (target !== undefined) return target
    }
  }
  const rest = url.slice(parts.path.start)
  for (const [host, prefix, scheme] of prefixes) {
    if (host.test(parts.hostName) && prefix.test(rest)) return asTarget(scheme + rest.replace(prefix, ''))
  }
  return undefined
}

function readTarget(query: string, name: string): string | undefined {
  const written = query.split(/&(?:amp;)?/).find((parameter) => parameter.startsWith(`${name}=`))
  return written && asTarget(decode(written.slice(name.length + 1)))
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function asTarget(text: string): string | undefined {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text) ? text : undefined
}
