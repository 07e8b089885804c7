/** An edit by lines and columns, as a report carries it. */
export interface SuggestedEdit {
  readonly path: string
  readonly start: {readonly line: number; readonly column: number}
  readonly end: {readonly line: number; readonly column: number}
  readonly text: string
}

interface SarifFix {
  readonly artifactChanges: readonly {
    readonly artifactLocation: {readonly uri: string}
    readonly replacements: readonly {
      readonly deletedRegion: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>
      readonly insertedContent: {readonly text: string}
    }[]
  }[]
}

/** The edits that a SARIF log carries; columns count UTF-16 code units, as its `columnKind` says. */
export function readSarifEdits(output: string): SuggestedEdit[] {
  const results: readonly {fixes?: readonly SarifFix[]}[] = JSON.parse(output).runs[0].results
  const changes = results.flatMap(({fixes = []}) => fixes.flatMap(({artifactChanges}) => artifactChanges))
  return changes.flatMap(({artifactLocation, replacements}) =>
    replacements.map(({deletedRegion: region, insertedContent: {text}}) => ({
      path: decodeURIComponent(artifactLocation.uri),
      start: {line: region.startLine, column: region.startColumn},
      end: {line: region.endLine, column: region.endColumn},
      text
    }))
  )
}

interface Diagnostic {
  readonly location: {readonly path: string}
  readonly suggestions?: readonly {readonly range: Pick<SuggestedEdit, 'start' | 'end'>; readonly text: string}[]
}

/** The edits that a result for reviewdog carries; columns count bytes. */
export function readRdjsonEdits(output: string): SuggestedEdit[] {
  const diagnostics: readonly Diagnostic[] = JSON.parse(output).diagnostics
  return diagnostics.flatMap(({location: {path}, suggestions = []}) =>
    suggestions.map(({range, text}) => ({path, start: range.start, end: range.end, text}))
  )
}

/** Applies edits of one file as an editor does: the last one first, and none that touches one applied before. */
export function applySuggestions(bytes: Buffer, edits: readonly SuggestedEdit[], unit: 'utf16le' | 'utf8'): Buffer {
  const lines = splitLines(bytes)
  for (const {start, end, text} of chooseApart(edits).reverse()) {
    const line = Buffer.from(lines[start.line - 1] ?? '', unit)
    const width = unit === 'utf8' ? 1 : 2
    // Editors do not show a byte order mark, programs that read bytes do.
    const hidden = start.line === 1 && unit === 'utf16le' && lines[0]?.startsWith('\ufeff') ? 1 : 0
    const from = (start.column - 1 + hidden) * width
    const to = (end.column - 1 + hidden) * width
    lines[start.line - 1] = Buffer.concat([
      line.subarray(0, from),
      Buffer.from(text, unit),
      line.subarray(to)
    ]).toString(unit)
  }
  return Buffer.from(lines.join(''))
}

/** The edits from the first on, without those that touch the one before. */
function chooseApart(edits: readonly SuggestedEdit[]): SuggestedEdit[] {
  const chosen: SuggestedEdit[] = []
  for (const edit of [...edits].sort(
    (one, other) => one.start.line - other.start.line || one.start.column - other.start.column
  )) {
    const last = chosen.at(-1)
    if (!last || edit.start.line > last.end.line || edit.start.column > last.end.column) chosen.push(edit)
  }
  return chosen
}

/** Lines with their endings. */
function splitLines(bytes: Buffer): string[] {
  return bytes.toString('utf8').match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []
}
