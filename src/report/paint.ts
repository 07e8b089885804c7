/** Wraps text in terminal colours, or leaves it as it is. */
export interface Paint {
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
}

/** The colours of a report, as ANSI codes (ECMA-48, SGR); the same shades that vfile-reporter uses. */
export function createPaint(color: boolean): Paint {
  const style = (on: number, off: number) => (text: string) => (color ? `\u001b[${on}m${text}\u001b[${off}m` : text)
  return {dim: style(2, 22), red: style(31, 39), yellow: style(33, 39)}
}
