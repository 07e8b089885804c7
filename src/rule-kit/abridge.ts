/** Longest text of an example that is shown whole, and what is kept of a longer one, in UTF-16 code units. */
const longest = 2000
const head = 300
const tail = 200

/** Takes the middle out of a text that is too long to show, on lines of their own; shorter texts stay as they are. */
export function abridge(text: string): string {
  if (text.length <= longest) return text
  const end = text.lastIndexOf('\n', head)
  const start = text.indexOf('\n', text.length - tail)
  return `${text.slice(0, end < 0 ? head : end)}\n…${text.slice(start < 0 ? text.length - tail : start)}`
}
