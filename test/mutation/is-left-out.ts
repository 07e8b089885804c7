/** Files that hold what is made by a program, or shown to readers. */
export const leftOutFiles: readonly string[] = ['rules/index.ts', 'rules/examples/**']

/** Properties of a rule that hold words for people, and its name. */
const describingProperties = new Set(['appendix', 'examples', 'id', 'messages', 'summary', 'why'])

/** Whether a property's value is for people to read, and not for the program to decide by. */
export function isDescribing(property: string): boolean {
  return describingProperties.has(property)
}

/** Whether a string is a sentence or part of one: two words, one of them longer than a letter. */
export function isProse(text: string): boolean {
  return /[A-Za-z]{2}[,:;]? [A-Za-z]|[A-Za-z] [A-Za-z]{2}/.test(text)
}
