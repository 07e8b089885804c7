import type {FileNameReading, PostKind} from '../engine.ts'

/** Reads a file name as Astro's `glob` loader does, which looks for no day in it. */
export function readFileName(name: string, kind: PostKind): FileNameReading {
  if (kind === 'other') return {}
  if (name.startsWith('.')) return {fault: 'Astro skips a file whose name begins with `.`'}
  if (!/\.mdx?$/.test(name)) return {fault: 'Astro skips a file that does not end in `.md` or `.mdx`'}
  const mark = /[?#]/.exec(name)?.[0]
  return mark === undefined ? {} : {fault: `Astro skips a file with \`${mark}\` in its name`}
}
