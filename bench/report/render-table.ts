/** Rows of cells, the first being the head; from `firstNumber` on, cells are numbers and stand to the right. */
export interface Table {
  readonly rows: readonly (readonly string[])[]
  readonly firstNumber: number
}

/** The table in lines of text, its columns two blanks apart; ASCII only is aligned. */
export function renderText({rows, firstNumber}: Table): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column < firstNumber ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
      )
      .join('  ')
      .trimEnd()
  )
  return `${lines.join('\n')}\n`
}

/** The table in Markdown. */
export function renderMarkdown({rows: [head = [], ...rows], firstNumber}: Table): string {
  const rule = head.map((_, column) => (column < firstNumber ? '---' : '---:'))
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('')
}
