/** Finds where `<!-- … -->` comments that open within a line of text end; offsets must not go back. */
export class InlineComments {
  readonly #text: string
  #open: number
  #close = -1
  #blankLine = -1

  constructor(text: string, start: number) {
    this.#text = text
    this.#open = this.#find('<!--', start)
  }

  /**
   * The end of a comment that opens between two offsets and goes on behind the second one; -1 when none does.
   * Markdown ends an inline comment with its paragraph, the browser that sees an HTML block goes on to the `-->`.
   */
  endBehind(start: number, end: number, isHtml: boolean): number {
    for (let from = start; ; from = this.#close + 3) {
      if (this.#open < from) this.#open = this.#find('<!--', from)
      if (this.#open >= end) return -1
      if (this.#close < this.#open + 4) this.#close = this.#find('-->', this.#open + 4)
      if (this.#close === Number.POSITIVE_INFINITY) return -1
      if (this.#close >= end) break
    }
    if (isInCodeSpan(this.#text, start, this.#open)) return -1
    return isHtml || !this.#isBlankLineBehind(end) ? this.#close + 3 : -1
  }

  #find(what: string, from: number): number {
    const at = this.#text.indexOf(what, from)
    return at === -1 ? Number.POSITIVE_INFINITY : at
  }

  /** Whether a blank line stands between the line end at an offset and the comment's end. */
  #isBlankLineBehind(end: number): boolean {
    if (this.#blankLine < end) {
      blankLine.lastIndex = end
      this.#blankLine = blankLine.exec(this.#text)?.index ?? Number.POSITIVE_INFINITY
    }
    return this.#blankLine < this.#close
  }
}

/** Whether a line opens a code span before an offset and has not closed it there, judged by its backticks alone. */
function isInCodeSpan(text: string, start: number, offset: number): boolean {
  let backticks = 0
  for (let at = start; at < offset; at++) if (text.charCodeAt(at) === 96) backticks++
  return backticks % 2 === 1
}

const blankLine = /(?:\r\n|\r(?!\n)|\n)[ \t]*(?=[\r\n])/g
