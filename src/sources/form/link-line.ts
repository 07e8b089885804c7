/** A line as the checks of link forms see it. */
export interface LinkLine {
  /** As written. */
  readonly text: string
  /** The same with everything inert blotted out, offset by offset. */
  readonly masked: string
  /** The start of the next line, without blanks; empty at the end of a paragraph. */
  readonly next: string
}

/** Whether a web address starts here. */
export function startsAddress(text: string, at: number): boolean {
  return /^(?:https?:\/\/|www\.[\w-]+\.)[^\s()[\]<>]/i.test(text.slice(at, at + 80))
}

/** The address with a scheme: in a link, `www.x.org` is a file beside the post. `text` may start with its parenthesis. */
export function withScheme(text: string): string {
  return text.replace(/^(\(?)(?=www\.)/i, '$1https://')
}
