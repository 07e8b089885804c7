/** The slots of a template: `'{a} and {b}'` has `'a' | 'b'`; what holds a blank, as `{% raw %}` does, is none. */
export type Slot<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${string} ${string}` ? never : Name) | Slot<Rest>
  : never

/** Fills `{name}` slots from the data; a slot without data stays as it is. */
export function fillTemplate(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([a-zA-Z]+)\}/g, (slot, name: string) => String(data[name] ?? slot))
}

/** Lists choices in words: `a`, `a or b`, `a, b or c`, each in backticks. */
export function listChoices(choices: readonly string[]): string {
  const quoted = choices.map((choice) => `\`${choice}\``)
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`
}

/** Longest text that a message repeats, in UTF-16 code units; the report shows the place anyway. */
const longestQuote = 60

/** Puts a text of the post into backticks, on one line and cut to a readable length. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return `\`${line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line}\``
}
