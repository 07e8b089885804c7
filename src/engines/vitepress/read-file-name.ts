import type {FileNameReading, PostKind} from '../engine.ts'

/** VitePress looks for no day in a name, and for files that end in `.md` alone, in small letters. */
export function readFileName(name: string, kind: PostKind): FileNameReading {
  if (kind === 'other') return {}
  if (name.startsWith('.')) return {fault: 'VitePress skips a file whose name begins with `.`'}
  return name.endsWith('.md') ? {} : {fault: 'VitePress skips a file that does not end in `.md`'}
}
