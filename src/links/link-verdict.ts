/** What asking for an address came to: plain data. Only what is certain is `gone`; what proves nothing is `unknown`. */
export type LinkVerdict =
  | {readonly state: 'alive'}
  /** Every redirect on the way was a permanent one; `to` is where they end, without fragment. */
  | {readonly state: 'moved'; readonly to: string}
  /** `at` is the address that was answered so: the one asked for, or one it redirects to. */
  | {readonly state: 'gone'; readonly why: GoneReason; readonly at: string}
  /** The page is answered with the home page or an error page of its site: readers do not find what was linked. */
  | {readonly state: 'soft-gone'; readonly to: string}
  /** `why` goes on the sentence "The address …". */
  | {readonly state: 'unknown'; readonly why: string}

/** What proves that readers cannot get to a page any more. */
export const goneReasons = ['404', '410', 'host-not-found', 'wrong-certificate'] as const

export type GoneReason = (typeof goneReasons)[number]

/** Asks for an address; never rejects. */
export type LinkChecker = (address: string) => Promise<LinkVerdict>
