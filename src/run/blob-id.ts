import {createHash} from 'node:crypto'

/** The name that Git gives to a text, or to bytes, as a blob (SHA-1): so what is staged is known by its name alone. */
export function blobId(content: string | Uint8Array): string {
  const size = typeof content === 'string' ? Buffer.byteLength(content) : content.length
  return createHash('sha1').update(`blob ${size}\0`).update(content).digest('hex')
}
