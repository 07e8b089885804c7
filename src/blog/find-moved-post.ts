import {editDistance} from '../sources/address/edit-distance.ts'
import {readPath} from '../targets/read-address.ts'
import type {PostFacts} from './facts.ts'
import {urlKey} from './url-key.ts'

/** Tells which post an address was to lead to that leads to none. */
export type FindMovedPost = (address: string) => AddressedPost | undefined

type AddressedPost = PostFacts & {readonly url: string}

/** Keys with which a post keeps its former addresses alive. */
const redirects = ['redirect_from', 'aliases', 'alias', 'redirect_to']

/** An address with a day in it, as permalinks of posts have one and other pages hardly ever do. */
const dated = /^(.*)\/(\d{4}\/\d{1,2}(?:\/\d{1,2})?)\/([^/]*[^/\d][^/]*)$/

/** An address of a post with a day in it, taken apart. */
interface DatedAddress {
  readonly folder: string
  readonly day: string
  readonly name: string
  readonly post: AddressedPost
}

/**
 * Makes a judge of addresses that begin with a slash. It speaks only where the addresses of all posts are known, no post
 * has others besides, and the address has the day of a post, or the name of one, and the form of their addresses. The
 * posts are looked through at the first such address.
 */
export function createMovedPostFinder(posts: readonly PostFacts[], basePath = ''): FindMovedPost {
  let known: ReadonlyMap<string, AddressedPost> | undefined
  let parts: readonly DatedAddress[] = []
  return (address) => {
    const path = readPath(address)
    if (!path?.startsWith('/')) return undefined
    const key = urlKey(basePath && path.startsWith(`/${basePath}/`) ? path.slice(basePath.length + 1) : path)
    const [, folder = '', day = '', written = ''] = dated.exec(key) ?? []
    if (day === '') return undefined
    const name = written.replace(/\.(?:md|markdown)$/, '')
    if (known === undefined) {
      known = new Map(listAddressed(posts).map((post) => [urlKey(post.url), post]))
      parts = [...known].flatMap(takeApart)
    }
    if (known.has(key)) return undefined
    const like = parts.filter((part) => part.folder === folder)
    const sameName = like.filter((part) => part.name === name.toLowerCase())
    const near = sameName.length > 0 ? sameName : like.filter((part) => part.day === day && isSlip(part.name, name))
    return near.length === 1 ? near[0]?.post : undefined
  }
}

/** All posts that are published; none where the address of one is not certain, or not the only one. */
function listAddressed(posts: readonly PostFacts[]): AddressedPost[] {
  const published = posts.filter(({kind}) => kind === 'post')
  const addressed = published.filter((post): post is AddressedPost => post.url !== undefined)
  const isMoved = published.some(({fields}) => redirects.some((key) => key in fields))
  return isMoved || addressed.length < published.length ? [] : addressed
}

function takeApart([key, post]: readonly [string, AddressedPost]): DatedAddress[] {
  const [, folder = '', day = '', name = ''] = dated.exec(key) ?? []
  return day === '' ? [] : [{folder, day, name: name.toLowerCase(), post}]
}

function isSlip(known: string, name: string): boolean {
  return Math.abs(known.length - name.length) <= 2 && editDistance(known, name.toLowerCase()) <= 2
}
