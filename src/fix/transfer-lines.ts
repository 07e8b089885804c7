/**
 * Makes the same changes to another version of a text: lines that `after` has otherwise than `before` are changed where
 * `other` has the same line in the same place, counted from the start or from the end as far as all lines agree. `after`
 * has as many lines as `before`; the line endings of `other` stay.
 */
export function transferLines(before: string, after: string, other: string): string {
  const old = before.split('\n').map(withoutReturn)
  const now = after.split('\n').map(withoutReturn)
  const lines = other.split('\n')
  const bare = lines.map(withoutReturn)
  const shift = bare.length - old.length
  const most = Math.min(old.length, bare.length)
  let head = 0
  while (head < most && old[head] === bare[head]) head++
  let tail = 0
  while (tail < most - head && old[old.length - 1 - tail] === bare[bare.length - 1 - tail]) tail++
  old.forEach((line, index) => {
    const fixed = now[index]
    const at = index < head ? index : index >= old.length - tail ? index + shift : undefined
    if (at === undefined || fixed === undefined || fixed === line) return
    lines[at] = lines[at]?.endsWith('\r') ? `${fixed}\r` : fixed
  })
  return lines.join('\n')
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
