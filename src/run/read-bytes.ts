import {closeSync, constants, openSync, readSync} from 'node:fs'

/** One for all files: making a new one for each costs more than reading. Larger than nearly all posts. */
let buffer = Buffer.allocUnsafeSlow(64 * 1024)

/** Should another program put a pipe where the file was, then opening it does not wait. Unknown to Windows. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * Reads a file at once, up to one byte more than `most`, so that a file that grew too large since it was looked at is
 * seen to be. `size` is what it is expected to have. The bytes hold until the next call; throws what the system says.
 */
export function readBytes(path: string, size: number, most: number): Uint8Array {
  const file = openSync(path, flags)
  try {
    if (buffer.length <= size) buffer = Buffer.allocUnsafeSlow(size + 1)
    let length = 0
    for (;;) {
      if (length === buffer.length) enlarge()
      const room = Math.min(buffer.length, most + 1) - length
      const count = room === 0 ? 0 : readSync(file, buffer, length, room, null)
      length += count
      if (count === 0 || (length === size && count < room)) return buffer.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}

function enlarge(): void {
  const larger = Buffer.allocUnsafeSlow(2 * buffer.length)
  larger.set(buffer)
  buffer = larger
}
