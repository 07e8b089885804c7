import {holdsTemplate} from './holds-template.ts'
import {judgeAddress} from './judge-address.ts'

/** Faults that leave an address one that a browser in the right network can open. */
const opensSomewhere: ReadonlySet<string> = new Set(['local-host', 'host-without-dot'])

/**
 * The address that a reader's browser asks for when a link as written is followed, without Markdown's escapes.
 * `undefined` where the link does not leave the blog, is still to be filled in by the site generator, cannot work, or
 * holds what is nobody's business (a secret, a user name).
 */
export function followedAddress(written: string): string | undefined {
  if (!/^(?:https?:)?\/\//i.test(written) || holdsTemplate(written)) return undefined
  const isWrong = judgeAddress(written).some(
    ({fault, level}) => fault === 'secret' || fault === 'userinfo' || (level === 'broken' && !opensSomewhere.has(fault))
  )
  if (isWrong) return undefined
  const address = written.replaceAll('&amp;', '&').replace(/\\([!-/:-@[-`{-~])/g, '$1')
  return address.startsWith('//') ? `https:${address}` : address
}
