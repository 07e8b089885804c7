import {readAddress} from '../address/read-address.ts'
import {plainHost} from './find-profile.ts'
import {judgePermalink} from './judge-permalink.ts'

/** Another address for the same thing. */
export interface BetterAddress {
  /** What the address is, as a noun phrase, and what that means. */
  readonly what: string
  /** The better address; absent where only the writer can get it. */
  readonly address?: string
  /** What to do where there is no address to write instead. */
  readonly advice: string
}

type Proposal = (url: string, host: string, rest: string) => BetterAddress | undefined

const proposals: readonly Proposal[] = [
  proposePaperPage,
  proposeNewName,
  proposeDesktopPage,
  proposePermanentFile,
  proposePage
]

/** A better address for an item that the given one leads to as well; a matter of taste, and nothing is broken without it. */
export function findBetterAddress(url: string): BetterAddress | undefined {
  const parts = readAddress(url)
  if (!parts) return undefined
  for (const propose of proposals) {
    const better = propose(url, parts.hostName, url.slice(parts.path.start))
    if (better) return better
  }
  return undefined
}

function proposePaperPage(_url: string, host: string, rest: string): BetterAddress | undefined {
  const id = /^(?:www\.)?arxiv\.org$/.test(host) ? /^\/pdf\/([^?#]+?)(?:\.pdf)?(?:[?#]|$)/.exec(rest)?.[1] : undefined
  if (id === undefined) return undefined
  const what = 'the file of a paper, which readers get without abstract, authors and later versions'
  return {what, address: `https://arxiv.org/abs/${id}`, advice: ''}
}

function proposeNewName(_url: string, host: string, rest: string): BetterAddress | undefined {
  if (!/^(?:www\.|mobile\.|m\.)?twitter\.com$/.test(host)) return undefined
  return {what: 'an address of Twitter, which has moved', address: `https://x.com${rest}`, advice: ''}
}

function proposeDesktopPage(url: string, host: string, rest: string): BetterAddress | undefined {
  if (!/^(?:m|mobile|amp)\.|^[a-z-]+\.m\.wiki/.test(host)) return undefined
  const plain = plainHost(host)
  if (plain === host || !judgePermalink(url)) return undefined
  return {
    what: 'a page for telephones, which looks broken on a computer',
    address: `https://${plain}${rest}`,
    advice: ''
  }
}

function proposePermanentFile(url: string, host: string, rest: string): BetterAddress | undefined {
  const isFile = host === 'github.com' && /^\/[^/]+\/[^/]+\/(?:blob|blame|raw)\//.test(rest)
  if (!isFile || judgePermalink(url)?.kind !== 'changing') return undefined
  const advice = 'Press "y" on the page and copy its address, which then holds the commit'
  return {what: 'a file on a branch, whose lines move with every commit', advice}
}

function proposePage(url: string): BetterAddress | undefined {
  const verdict = judgePermalink(url)
  if (verdict?.kind !== 'file' && verdict?.kind !== 'copy' && verdict?.kind !== 'embed') return undefined
  return {what: `${verdict.name}, not the page it comes from`, advice: verdict.advice}
}
