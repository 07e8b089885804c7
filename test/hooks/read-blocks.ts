/** The code blocks of a page that are files: text by the name in the comment at their beginning. */
export function readBlocks(markdown: string): Map<string, string> {
  const blocks = new Map<string, string>()
  for (const [, text = ''] of markdown.matchAll(/^```\w+\n(.*?)^```$/gms)) {
    const name = /^(?:#!.*\n)?(?:#|\/\/) (\S+)\n/.exec(text)?.[1]
    if (name !== undefined) blocks.set(name, text)
  }
  return blocks
}
