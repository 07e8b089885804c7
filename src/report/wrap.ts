import {displayWidth} from './display-width.ts'

/** Breaks a text at spaces into lines of at most `width` columns; a longer word gets a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    const size = displayWidth(word)
    if (line !== '' && used + 1 + size > width) {
      lines.push(line)
      line = word
      used = size
    } else {
      used += line === '' ? size : size + 1
      line = line === '' ? word : `${line} ${word}`
    }
  }
  lines.push(line)
  return lines
}

/** Cuts a text that is too long to be read, with `…` in place of the rest; `length` counts UTF-16 code units. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  // Half a surrogate pair is not text.
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
