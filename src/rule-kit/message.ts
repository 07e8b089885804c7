/** The slots of a template: `'{a} and {b}'` has `'a' | 'b'`. */
export type Slot<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slot<Rest>
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
