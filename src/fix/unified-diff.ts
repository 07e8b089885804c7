/** Lines around a change that a patch shows, as in git. */
const contextLines = 3

/** Lines of two texts that stand for each other: `[from, to)` of both. */
interface Hunk {
  from: number
  to: number
}

/**
 * The difference between two texts with the same number of lines as a patch that `git apply` and `patch` take; the empty
 * text when there is none. `path` is relative to the folder that the patch is applied in, with `/`.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const old = splitLines(before)
  const now = splitLines(after)
  const hunks = findHunks(old, now)
  if (hunks.length === 0) return ''
  const body = hunks.map(({from, to}) => {
    const count = to - from
    const range = `${count === 0 ? from : from + 1},${count}`
    return `@@ -${range} +${range} @@\n${renderLines(old.slice(from, to), now.slice(from, to))}`
  })
  return `--- ${quotePath(`a/${path}`)}\n+++ ${quotePath(`b/${path}`)}\n${body.join('')}`
}

/** Lines with their `\n`; a `\r` before it is a part of the line, as it is for git. */
function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function findHunks(old: readonly string[], now: readonly string[]): Hunk[] {
  const hunks: Hunk[] = []
  old.forEach((line, index) => {
    if (line === now[index]) return
    const from = Math.max(0, index - contextLines)
    const to = Math.min(old.length, index + contextLines + 1)
    const last = hunks.at(-1)
    if (last && from <= last.to) last.to = to
    else hunks.push({from, to})
  })
  return hunks
}

function renderLines(old: readonly string[], now: readonly string[]): string {
  const lines: string[] = []
  let added: string[] = []
  old.forEach((line, index) => {
    const other = now[index] ?? ''
    if (line === other) {
      lines.push(...added, renderLine(' ', line))
      added = []
    } else {
      lines.push(renderLine('-', line))
      added.push(renderLine('+', other))
    }
  })
  return [...lines, ...added].join('')
}

function renderLine(mark: string, line: string): string {
  return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`
}

/** Git reads names with special characters in C's quotes, and looks for a tab behind one with blanks (diff-generate-patch). */
function quotePath(path: string): string {
  if (!/[\x00-\x1f\x7f"\\]/.test(path)) return path.includes(' ') ? `${path}\t` : path
  const escaped = path.replace(/[\x00-\x1f\x7f"\\]/g, (character) => {
    if (character === '"' || character === '\\') return `\\${character}`
    return `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`
  })
  return `"${escaped}"`
}
