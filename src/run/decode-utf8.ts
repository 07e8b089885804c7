import {isAscii, isUtf8, transcode} from 'node:buffer'

/**
 * Decodes UTF-8, byte order mark included; `undefined` where the bytes are none. By way of UTF-16, which in Node 20 takes
 * a fifth of the time of decoding text outside of ASCII at one go.
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  const {buffer, byteOffset, length} = bytes
  if (isAscii(bytes)) return Buffer.from(buffer, byteOffset, length).toString('latin1')
  return isUtf8(bytes) ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le') : undefined
}
