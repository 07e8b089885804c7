/** Extensions of the files that are read as Markdown posts. */
export const postExtensions = ['md', 'markdown', 'mdown', 'mkd', 'mdx'] as const

const postName = new RegExp(`\\.(?:${postExtensions.join('|')})$`, 'i')

/** Whether a file is Markdown by its name. */
export function isPostName(name: string): boolean {
  return postName.test(name)
}
