/** Numbers as the bytes of a part. */
export function packNumbers(numbers: readonly number[]): Uint8Array {
  return new Uint8Array(Float64Array.from(numbers).buffer)
}

export function unpackNumbers(bytes: Uint8Array = new Uint8Array()): Float64Array {
  // A part may start at any byte; a copy starts at the first of its own.
  return new Float64Array(new Uint8Array(bytes).buffer)
}

/** Small whole numbers as the bytes of a part. */
export function packIntegers(integers: readonly number[]): Uint8Array {
  return new Uint8Array(Int32Array.from(integers).buffer)
}

export function unpackIntegers(bytes: Uint8Array = new Uint8Array()): Int32Array {
  return new Int32Array(new Uint8Array(bytes).buffer)
}

/** Texts without line breaks as the bytes of a part. */
export function packLines(lines: readonly string[]): Uint8Array {
  return Buffer.from(lines.join('\n'))
}

export function unpackLines(bytes: Uint8Array = new Uint8Array()): string[] {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8').split('\n')
}
