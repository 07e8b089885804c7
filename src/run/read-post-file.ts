import {readFileSync, statSync} from 'node:fs'

/** Why a file is not read as a post. */
export interface ReadFault {
  readonly fault: 'missing' | 'no-permission' | 'not-a-file' | 'not-utf-8' | 'binary' | 'too-large' | 'unreadable'
  /** The encoding, the size in bytes, or the system's error code. */
  readonly detail: string
}

/** The text of a post, or why there is none. */
export type ReadResult = {readonly text: string} | ReadFault

const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

/** Reads a file as the text of a post, byte order mark included. Never throws. */
export function readPostFile(path: string, maxBytes: number): ReadResult {
  try {
    const {size, isFile} = lookAt(path)
    if (!isFile) return {fault: 'not-a-file', detail: ''}
    if (size > maxBytes) return tooLarge(size)
    return decodePost(readFileSync(path), maxBytes)
  } catch (error) {
    return explain(error)
  }
}

/** Decodes the bytes of a post; too many of them, invalid UTF-8 and binary data are faults. */
export function decodePost(bytes: Uint8Array, maxBytes: number): ReadResult {
  if (bytes.length > maxBytes) return tooLarge(bytes.length)
  const mark = `${bytes[0]},${bytes[1]}`
  if (mark === '255,254' || mark === '254,255') return {fault: 'not-utf-8', detail: 'UTF-16'}
  try {
    const text = decoder.decode(bytes)
    return looksBinary(text) ? {fault: 'binary', detail: ''} : {text}
  } catch {
    return looksBinary(Buffer.from(bytes).toString('latin1'))
      ? {fault: 'binary', detail: ''}
      : {fault: 'not-utf-8', detail: ''}
  }
}

function tooLarge(size: number): ReadFault {
  return {fault: 'too-large', detail: `${size}`}
}

function lookAt(path: string): {size: number; isFile: boolean} {
  const stat = statSync(path)
  return {size: stat.size, isFile: stat.isFile()}
}

/** A stray NUL happens in real posts; binary data is full of control characters. */
function looksBinary(text: string): boolean {
  const head = text.slice(0, 8192)
  if (!head.includes('\0')) return false
  let controls = 0
  for (let index = 0; index < head.length; index++) {
    const code = head.charCodeAt(index)
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) controls++
  }
  return controls * 100 > head.length
}

function explain(error: unknown): ReadResult {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return {fault: 'missing', detail: code}
  if (code === 'EACCES' || code === 'EPERM') return {fault: 'no-permission', detail: code}
  return {fault: 'unreadable', detail: code || String(error)}
}
