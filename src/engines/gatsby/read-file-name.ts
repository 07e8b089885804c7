import type {FileNameReading, PostKind} from '../engine.ts'

/**
 * Gatsby looks for no day in a name. What is Markdown it tells by the suffix (gatsby-source-filesystem,
 * create-file-node.js, with the types of `mime` 3); `.mdx` needs a plugin, which the site will have.
 */
export function readFileName(name: string, kind: PostKind): FileNameReading {
  if (kind === 'other') return {}
  const suffix = /\.[^.]+$/.exec(name)?.[0]
  if (suffix !== undefined && /^\.(?:md|markdown|mkd|mdx)$/i.test(suffix)) return {}
  const file = suffix === undefined ? 'file without a suffix' : `\`${suffix}\` file`
  return {fault: `Gatsby skips a ${file}: a post has to end in \`.md\``}
}
