import {createHash} from 'node:crypto'

/** A cache file while it is read or written: what describes it, and its parts by name. */
export interface Sections {
  /** Plain data. */
  readonly meta: unknown
  readonly parts: ReadonlyMap<string, Uint8Array>
}

/** A cache file that was taken apart. */
export interface ReadSections extends Sections {
  /** The SHA-1 of everything in it. */
  readonly digest: string
}

const title = 'post-lint cache'
/** Goes up when the form of any part changes. */
const form = 1
const digestLength = 40

/**
 * The bytes of a cache file: a line with a title, a number for the form and the SHA-1 of all that follows; a line of JSON
 * with the description and the lengths of the parts; the parts.
 */
export function writeSections({meta, parts}: Sections): {readonly file: Uint8Array; readonly digest: string} {
  const lengths = [...parts].map(([name, bytes]) => [name, bytes.length])
  const body = Buffer.concat([Buffer.from(`${JSON.stringify({meta, lengths})}\n`), ...parts.values()])
  const digest = digestOf(body)
  return {file: Buffer.concat([Buffer.from(`${title} ${form} ${digest}\n`), body]), digest}
}

/** Takes a cache file apart; `undefined` where it is damaged, of another form, or none. */
export function readSections(file: Buffer): ReadSections | undefined {
  const start = `${title} ${form} `
  const bodyAt = start.length + digestLength + 1
  if (file.toString('latin1', 0, start.length) !== start) return undefined
  const body = file.subarray(bodyAt)
  const digest = digestOf(body)
  if (file.toString('latin1', start.length, bodyAt - 1) !== digest) return undefined
  // The digest says that it was written by the function above.
  const head = JSON.parse(body.toString('utf8', 0, body.indexOf('\n'))) as {meta: unknown; lengths: [string, number][]}
  let at = body.indexOf('\n') + 1
  const parts = new Map<string, Uint8Array>()
  for (const [name, length] of head.lengths) {
    parts.set(name, body.subarray(at, at + length))
    at += length
  }
  return {meta: head.meta, parts, digest}
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex')
}
