import type {Format} from './front-matter.ts'
import {eachLine, skipBlanks} from './text-lines.ts'

/** What a first line must look like for a fence without a close to be front matter and not a thematic break. */
const firstLine: Readonly<Record<Format, RegExp>> = {
  yaml: /^(?:["']?[\w.-]+["']?[ \t]*:(?:[ \t]|$)|#[^#])/,
  toml: /^(?:["']?[\w.-]+["']?[ \t]*=|\[{1,2}[\w."'-]+\]{1,2}[ \t]*$|#[^#])/,
  json: /^[ \t]*["{]/,
  lines: /^\w[\w-]*:/
}

/** What the lines behind it may look like; an indented line always may. */
const laterLine: Readonly<Record<Format, RegExp>> = {
  yaml: /^(?:[^\s#\-:][^:]{0,80}:(?:[ \t]|$)|#[^#]|- |-$|[\]}])/,
  toml: /^(?:["']?[\w.-]+["']?[ \t]*=|\[{1,2}[\w."'-]+\]{1,2}|#[^#]|[\]}])/,
  json: /^["{}\]]/,
  lines: /^\w[\w-]*:/
}

/**
 * Where the content of a block that never closes seems to end: before the first blank line or the first line that the
 * format cannot have. `undefined` when already the first line is no front matter.
 */
export function findUnclosedEnd(text: string, start: number, format: Format): number | undefined {
  let end = start
  for (const line of eachLine(text, {start, end: text.length})) {
    const inside = skipBlanks(text, line.start, line.end)
    if (inside === line.end) break
    const head = text.slice(line.start, Math.min(line.end, line.start + 200))
    const fits =
      line.start === start ? firstLine[format].test(head) : inside > line.start || laterLine[format].test(head)
    if (!fits) break
    end = line.end
  }
  return end === start ? undefined : end
}
