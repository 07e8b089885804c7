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
  const lacking = findMeantAddresses(post).filter(lacksScheme)
  const bare = linksBareUrls ? [] : findSourceLines(post).flatMap(bareTargets)
  return [
    ...lacking.map(({start, end, url}) => ({start, end, repair: link(`https://${url}`), lacksScheme: true})),
    ...bare.map(({start, end, url}) => ({start, end, repair: link(url), lacksScheme: false}))
  ].sort((one, other) => one.start - other.start)
}

function lacksScheme({url}: SourceTarget): boolean {
  return judgeAddress(url, {form: 'inline'}).some(({fault}) => fault === 'missing-scheme')
}

/** An address with a fault of its own is for the rule that judges addresses. */
function bareTargets({where, targets}: {where: string; targets: readonly SourceTarget[]}): readonly SourceTarget[] {
  if (where === 'front-matter') return []
  return targets.filter(({form, url}) => form === 'bare' && judgeAddress(url, {form}).length === 0)
}
