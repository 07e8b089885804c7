import {lstatSync, type Stats, statSync} from 'node:fs'
import {decodeUtf8} from './decode-utf8.ts'
import {errorCode} from './error-code.ts'
import {readBytes} from './read-bytes.ts'

/** Why a file is not read as a post. */
export interface ReadFault {
  readonly fault:
    | 'missing'
    | 'dead-link'
    | 'link-loop'
    | 'no-permission'
    | 'not-a-file'
    | 'not-utf-8'
    | 'binary'
    | 'too-large'
    | 'unreadable'
  /** What it is instead of a file, the encoding, the size in bytes, or the system's error code. */
  readonly detail: string
}

/** The text of a post, or why there is none. */
export type ReadResult = {readonly text: string} | ReadFault

/** Reads a file as the text of a post, byte order mark included. Never throws, and never waits for a pipe. */
export function readPostFile(path: string, maxBytes: number): ReadResult {
  try {
    const stat = statSync(path)
    if (!stat.isFile()) return {fault: 'not-a-file', detail: nameKind(stat)}
    if (stat.size > maxBytes) return tooLarge(stat.size)
    return decodePost(readBytes(path, stat.size, maxBytes), maxBytes)
  } catch (error) {
    return explain(error, path)
  }
}

/** Decodes the bytes of a post; too many of them, invalid UTF-8 and binary data are faults. */
export function decodePost(bytes: Uint8Array, maxBytes: number): ReadResult {
  if (bytes.length > maxBytes) return tooLarge(bytes.length)
  const [first = 0, second = 0] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return {fault: 'not-utf-8', detail: 'UTF-16'}
  }
  if (looksBinary(bytes)) return {fault: 'binary', detail: ''}
  const text = decodeUtf8(bytes)
  return text === undefined ? {fault: 'not-utf-8', detail: ''} : {text}
}

function tooLarge(size: number): ReadFault {
  return {fault: 'too-large', detail: `${size}`}
}

/** A stray NUL happens in real posts; binary data is full of control characters. */
function looksBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, 8192)
  const nul = bytes.indexOf(0)
  if (nul === -1 || nul >= end) return false
  let controls = 0
  for (const code of bytes.subarray(0, end)) {
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) controls++
  }
  return controls * 100 > end
}

function nameKind(stat: Stats): string {
  if (stat.isDirectory()) return 'a folder'
  if (stat.isFIFO()) return 'a pipe'
  if (stat.isSocket()) return 'a socket'
  return 'a device'
}

function explain(error: unknown, path: string): ReadFault {
  const code = errorCode(error)
  if (code === 'ENOENT') return {fault: isLink(path) ? 'dead-link' : 'missing', detail: code}
  if (code === 'ELOOP') return {fault: 'link-loop', detail: code}
  if (code === 'EACCES' || code === 'EPERM') return {fault: 'no-permission', detail: code}
  return {fault: 'unreadable', detail: code || String(error)}
}

function isLink(path: string): boolean {
  return lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() === true
}
