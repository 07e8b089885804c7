import type {PartsCheck, TextCheck} from './address-check.ts'
import type {AddressContext, AddressFault} from './address-fault.ts'
import {findBackslash, findBlank, findInvisibleCharacter, findPercentEncoding} from './character-faults.ts'
import {
  findCutOff,
  findGluedAddresses,
  findSwallowedText,
  findTrailingPunctuation,
  findUnbalancedParenthesis
} from './ending-faults.ts'
import {holdsTemplate} from './holds-template.ts'
import {
  findFullWidthHost,
  findHostWithoutDot,
  findLocalHost,
  findLookAlikeHost,
  findMalformedHost,
  findMisspeltHost,
  findMisspeltTopLevelDomain,
  findPlaceholderHost,
  findTemporaryHost
} from './host-faults.ts'
import {readAddress} from './read-address.ts'
import {
  findDoubledScheme,
  findLocalPath,
  findLocalScheme,
  findMissingScheme,
  findMisspeltScheme,
  findSchemeSeparator,
  findWrapper
} from './scheme-faults.ts'
import {findDraftPage, findSecret, findUserinfo} from './secret-faults.ts'

/** Faults that keep the address from being read any further: the first one found is the only one told. */
const textChecks: readonly TextCheck[] = [
  findWrapper,
  findInvisibleCharacter,
  findDoubledScheme,
  findMisspeltScheme,
  findSchemeSeparator,
  findLocalPath,
  findLocalScheme,
  findMissingScheme,
  findBlank
]

/** What can be wrong with the host; one thing is enough. */
const hostChecks: readonly PartsCheck[] = [
  findLookAlikeHost,
  findFullWidthHost,
  findMalformedHost,
  findLocalHost,
  findHostWithoutDot,
  findPlaceholderHost,
  findMisspeltTopLevelDomain,
  findMisspeltHost,
  findTemporaryHost
]

/** What can be wrong at the end of the address; one thing is enough. */
const endingChecks: readonly PartsCheck[] = [
  findGluedAddresses,
  findCutOff,
  findSwallowedText,
  findUnbalancedParenthesis,
  findTrailingPunctuation
]

const furtherChecks: readonly PartsCheck[] = [
  findBackslash,
  findPercentEncoding,
  findUserinfo,
  findSecret,
  findDraftPage
]

/**
 * What keeps an address, as written in a post, from leading where it was meant to, in the order of the text.
 * Links within the blog (`/about`, `./x.md`, `#part`), other schemes (`mailto:`) and addresses that the site generator
 * still fills in are never judged; an address inside an archive's or a proxy's address is part of it.
 */
export function judgeAddress(url: string, context: AddressContext = {}): AddressFault[] {
  if (holdsTemplate(url)) return []
  const textFault = first(textChecks, (check) => check(url, context))
  if (textFault) return [textFault]
  const parts = readAddress(url)
  if (!parts) return []
  const faults = [
    first(hostChecks, (check) => check(url, parts, context)),
    first(endingChecks, (check) => check(url, parts, context)),
    ...furtherChecks.map((check) => check(url, parts, context))
  ].filter((fault) => fault !== undefined)
  return faults.sort((one, other) => one.start - other.start)
}

function first<Check>(
  checks: readonly Check[],
  ask: (check: Check) => AddressFault | undefined
): AddressFault | undefined {
  for (const check of checks) {
    const fault = ask(check)
    if (fault) return fault
  }
  return undefined
}
