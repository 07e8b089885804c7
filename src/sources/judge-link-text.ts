import type {Range} from '../post/place.ts'
import {cleanAddress} from './address/clean-address.ts'
import {holdsTemplate} from './address/holds-template.ts'
import {readAddress} from './address/read-address.ts'
import {isShortener} from './address/shorteners.ts'
import {findOtherSite} from './hosts/find-other-site.ts'
import {plainHost} from './hosts/find-profile.ts'
import {judgeBrand} from './hosts/judge-brand.ts'
import {isVagueText} from './vague-texts.ts'

/**
 * What is wrong with the text of a link: it names another site (`other-site`) or shows another address
 * (`other-address`) than the link leads to, it says nothing (`vague`), or it misspells the name of a site (`name`).
 * The range holds offsets into the text.
 */
export interface LinkTextFault extends Range {
  readonly fault: 'other-site' | 'other-address' | 'vague' | 'name'
  /** The site or host that the address leads to, for the first two. */
  readonly actual?: string
  /** The name as the site writes it. */
  readonly expected?: string
}

/** Longer texts are sentences that a link stands around, and no names. */
const longestText = 200

/** Judges the text of a link against the address it leads to, both as written. */
export function judgeLinkText(text: string, written: string): LinkTextFault | undefined {
  const {url} = cleanAddress(written)
  if (text.length > longestText || holdsTemplate(url)) return undefined
  const whole = {start: text.length - text.trimStart().length, end: text.trimEnd().length}
  if (isVagueText(text)) return {fault: 'vague', ...whole}
  const host = findOtherHost(text.trim(), url)
  if (host !== undefined) return {fault: 'other-address', ...whole, actual: host}
  const site = findOtherSite(text, url)
  if (site) return {fault: 'other-site', ...whole, actual: site.actual}
  const name = judgeBrand(text, url)
  return name && {fault: 'name', ...name}
}

/** The host an address leads to, where the text is an address of another one; sub-domains of one host are not told apart. */
function findOtherHost(text: string, url: string): string | undefined {
  const shown = /^(?:https?:\/\/|www\.)[\w.-]+\.[a-z]{2,}(?:[/?#][^\s…]*)?$/i.test(text)
    ? readAddress(text.replace(/^www\./, 'https://'))
    : undefined
  const actual = readAddress(url)
  if (!shown || !actual || isShortener(actual.hostName) || isShortener(shown.hostName)) return undefined
  const shownHost = plainHost(shown.hostName)
  const isSame = actual.hostName.includes(shownHost) || shownHost.includes(plainHost(actual.hostName))
  return isSame || url.slice(actual.path.start).includes(shownHost) ? undefined : actual.hostName
}
