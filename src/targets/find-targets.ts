import {findCode} from '../post/find-code.ts'
import type {Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'
import {readDestination} from '../sources/form/read-destination.ts'
import {readLinkDefinitions} from '../sources/link-definitions.ts'
import {findImageFields} from './image-fields.ts'
import type {Target, TargetTag} from './target.ts'

/**
 * What a post points at inside its own site, in front matter and body, from the text alone. Addresses of the web, of mail
 * and of places on the page itself are passed over at once, so a post with no other costs one look for each link.
 */
export function findTargets(post: Post): readonly Target[] {
  const inBody = [...findMarkdown(post), ...findDefinitions(post), ...findHtml(post), ...findTags(post)]
  inBody.sort((one, other) => one.start - other.start)
  return [...findImageFields(post), ...(inBody.length === 0 ? [] : dropHidden(post, findCode(post), inBody))]
}

/** A scheme, a host, a place on the page itself, and nothing. */
const elsewhere = /^(?:[a-z][a-z\d+.-]*:|\/\/|#|$)/i

/** Addresses beyond this are data. */
const longest = 1000

/** Alternative texts beyond this make an image a link here; the file is looked for all the same. */
const longestText = 300

function findMarkdown({text, bodyStart}: Post): Target[] {
  const targets: Target[] = []
  for (let at = text.indexOf('](', bodyStart); at !== -1; at = text.indexOf('](', at + 2)) {
    if (text.startsWith('http', at + 2)) continue
    const end = text.slice(at, at + longest).search(/[\r\n]/)
    const line = text.slice(at, end === -1 ? at + longest : at + end)
    if (!line.includes(')')) continue
    const {address, end: close} = readDestination(line, 2) ?? {}
    if (address === undefined || close === undefined) continue
    const written = line.slice(address.start, address.end)
    if (elsewhere.test(written)) continue
    const form = isImage(text, at) ? 'image' : 'link'
    targets.push({form, address: written, start: at + address.start, end: at + address.end})
  }
  return targets
}

/** Whether `!` stands before the bracket that the one at an offset closes. */
function isImage(text: string, close: number): boolean {
  let depth = 0
  for (let at = close; at > close - longestText && at >= 0; at--) {
    const character = text.charAt(at)
    if (character === ']') depth++
    else if (character === '[' && --depth === 0) return text.charAt(at - 1) === '!'
  }
  return false
}

function findDefinitions(post: Post): Target[] {
  if (!post.text.includes(']:', post.bodyStart)) return []
  return [...readLinkDefinitions(post).values()].flatMap(({start, end, url}) =>
    elsewhere.test(url) ? [] : [{form: 'link', address: url, start, end} as const]
  )
}

const element = /<(img|a)\s[^<>]{0,600}>/iy
const attribute = /\s(?:src|href)\s*=\s*(?:"([^"]*)"|'([^']*)')/i

function findHtml({text, bodyStart}: Post): Target[] {
  const targets: Target[] = []
  for (let at = text.indexOf('<', bodyStart); at !== -1; at = text.indexOf('<', at + 1)) {
    element.lastIndex = at
    const found = element.exec(text)
    if (!found) continue
    const [source, name = ''] = found
    const given = attribute.exec(source)
    const address = given?.[1] ?? given?.[2] ?? ''
    if (!given || elsewhere.test(address) || address.includes('&')) continue
    const start = found.index + given.index + given[0].length - 1 - address.length
    targets.push({form: name.toLowerCase() === 'img' ? 'image' : 'link', address, start, end: start + address.length})
  }
  return targets
}

/** Jekyll takes all of a tag for one name; Hexo takes its first word, or what stands in quotes. */
const liquidTags = [
  /\{%-?[ \t]*(post_url|link)[ \t]+([^%{}\n]{1,300}?)[ \t]*-?%\}/g,
  /\{%-?[ \t]*(post_link|asset_img|asset_path)[ \t]+(?:"([^"%{}\n]{1,300})"|'([^'%{}\n]{1,300})'|([^\s"'%{}]{1,300}))/g
]
const shortcodes = [/\{\{[<%][ \t]*((?:rel)?ref)[ \t]+["`]([^"`\n]{1,300})["`]/g]

function findTags({text, bodyStart}: Post): Target[] {
  const tags = text.includes('{%', bodyStart) ? liquidTags : []
  return (text.includes('{{', bodyStart) ? [...tags, ...shortcodes] : tags).flatMap((pattern) => {
    const targets: Target[] = []
    pattern.lastIndex = bodyStart
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      const [source, tag, ...given] = found
      const address = given.find((each) => each !== undefined) ?? ''
      const start = found.index + source.lastIndexOf(address)
      // Safe: the patterns list nothing but tags.
      const form = tag === 'link' ? 'link_tag' : (tag as TargetTag)
      targets.push({form, address, start, end: start + address.length})
    }
    return targets
  })
}

/** A comment within a line is shorter, so that long lines are not read again for each target. */
const longestComment = 1000

/** The targets (sorted) that readers get to see: those in code and comments are left out. */
function dropHidden({text, body}: Post, code: readonly Range[], targets: readonly Target[]): Target[] {
  let line = 0
  let next = 0
  return targets.filter((target) => {
    while ((body[line]?.end ?? target.start) < target.start) line++
    while ((code[next]?.end ?? target.end) <= target.start) next++
    const {kind, start = 0} = body[line] ?? {}
    if (kind !== 'text' || (code[next]?.start ?? target.end) < target.end) return false
    const before = text.slice(Math.max(start, target.start - longestComment), target.start)
    return before.lastIndexOf('<!--') <= before.lastIndexOf('-->')
  })
}
