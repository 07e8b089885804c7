/**
 * A position within one line that knows its column, as block structure is told by columns:
 * a tab reaches to the next multiple of 4 and may be used up in part (CommonMark 0.31.2, section 2.2).
 */
export class LineCursor {
  readonly text: string
  readonly end: number
  offset: number
  #column = 0
  /** Columns left of a tab that was used up in part; `offset` is already behind that tab. */
  #pending = 0

  constructor(text: string, start: number, end: number) {
    this.text = text
    this.offset = start
    this.end = end
  }

  /** Looks over the blanks ahead: how many columns they take, and the offset of what follows them. */
  lookAhead(): {readonly columns: number; readonly offset: number} {
    let offset = this.offset
    let column = this.#column + this.#pending
    for (; offset < this.end; offset++) {
      const code = this.text.charCodeAt(offset)
      if (code === 32) column++
      else if (code === 9) column += 4 - (column % 4)
      else break
    }
    return {columns: column - this.#column, offset}
  }

  /** Steps over so many columns of blanks; stops early where they end. */
  skipColumns(count: number): void {
    let left = count
    while (left > 0) {
      if (this.#pending === 0) {
        const code = this.offset < this.end ? this.text.charCodeAt(this.offset) : 0
        if (code !== 32 && code !== 9) return
        this.#pending = code === 9 ? 4 - (this.#column % 4) : 1
        this.offset++
      }
      const taken = Math.min(left, this.#pending)
      this.#pending -= taken
      this.#column += taken
      left -= taken
    }
  }

  /** Steps over so many characters that are not blanks. */
  skipCharacters(count: number): void {
    this.offset += count
    this.#column += count
  }
}
