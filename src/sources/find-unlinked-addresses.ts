import type {Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'
import {judgeAddress} from './address/judge-address.ts'
import {findMeantAddresses} from './find-meant-addresses.ts'
import {findSourceLines} from './find-source-lines.ts'
import type {SourceTarget} from './source-line.ts'

/** An address of a source that is printed as text, and how to make a link of it. */
export interface UnlinkedAddress extends Range {
  readonly repair: string
  /** The address has no scheme, so that no engine makes a link of it. */
  readonly lacksScheme: boolean
}

/**
 * Addresses of source lines that readers see and cannot click: those without a scheme, and bare ones where the engine
 * makes no links of them (`linksBareUrls`). MDX takes `<https://…>` for a tag, so a link with a text is proposed there.
 */
export function findUnlinkedAddresses(post: Post, linksBareUrls: boolean): UnlinkedAddress[] {
  const isMdx = post.path.endsWith('.mdx')
  const link = (url: string): string => (isMdx ? `[${url}](${url})` : `<${url}>`)
  const lacking = findMeantAddresses(post).filter((target) => lacksScheme(target) && isPlain(target, post))
  const bare = linksBareUrls
    ? []
    : findSourceLines(post)
        .flatMap(bareTargets)
        .filter((target) => isPlain(target, post))
  return [
    ...lacking.map(({start, end, url}) => ({start, end, repair: link(`https://${url}`), lacksScheme: true})),
    ...bare.map(({start, end, url}) => ({start, end, repair: link(url), lacksScheme: false}))
  ].sort((one, other) => one.start - other.start)
}

function lacksScheme({url}: SourceTarget): boolean {
  return judgeAddress(url, {form: 'inline'}).some(({fault}) => fault === 'missing-scheme')
}

/** Markdown's links do not work inside of HTML, and `<https://…` was meant as one. */
function isPlain({start, end}: SourceTarget, {text}: Post): boolean {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - longestLine)
  const to = text.indexOf('\n', end)
  const line = text.slice(from, Math.min(to === -1 ? text.length : to, end + longestLine))
  return text.charAt(start - 1) !== '<' && !/<\/?[a-z]/i.test(line)
}

/** So much of a line is looked at on each side of an address, in characters. */
const longestLine = 2000

/** An address with a fault of its own is for the rule that judges addresses. */
function bareTargets({where, targets}: {where: string; targets: readonly SourceTarget[]}): readonly SourceTarget[] {
  if (where === 'front-matter') return []
  return targets.filter(({form, url}) => form === 'bare' && judgeAddress(url, {form}).length === 0)
}
