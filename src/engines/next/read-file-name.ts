import type {FileNameReading, PostKind, SiteSettings} from '../engine.ts'

/**
 * Contentlayer reads files that end in `.md` or `.mdx`, in small letters, and do not begin with a dot (source-files,
 * fetchData/fetchAllDocuments.ts); other sites have rules of their own. None looks for a day in a name.
 */
export function readFileName(name: string, kind: PostKind, settings?: SiteSettings): FileNameReading {
  if (kind === 'other' || settings?.reader !== 'contentlayer') return {}
  if (name.startsWith('.')) return {fault: 'Contentlayer skips a file whose name begins with `.`'}
  return /\.mdx?$/.test(name) ? {} : {fault: 'Contentlayer skips a file that does not end in `.md` or `.mdx`'}
}
