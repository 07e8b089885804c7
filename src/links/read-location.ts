const decoder = new TextDecoder('utf-8', {fatal: true})

/**
 * The address that a header `Location` leads to, without fragment; `undefined` where it is none. Node gives the bytes
 * of a header as Latin-1, while servers that write letters beyond ASCII there mean UTF-8, as browsers read it.
 */
export function readLocation(header: string, base: URL): URL | undefined {
  try {
    const url = new URL(decodeUtf8(header), base)
    url.hash = ''
    return url
  } catch {
    return undefined
  }
}

function decodeUtf8(text: string): string {
  try {
    return decoder.decode(Buffer.from(text, 'latin1'))
  } catch {
    return text
  }
}
