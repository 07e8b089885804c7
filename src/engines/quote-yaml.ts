/** Words and forms that some YAML reader takes for something else than a text. */
const special = /^(?:true|false|yes|no|on|off|y|n|null|~|[-+.\d].*)$/i

/** A text in the double quotes of YAML. */
export function quoteYaml(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`
}

/** Names as a YAML list on one line, in quotes where one could be read otherwise: `[foo, "2023"]`. */
export function writeNames(names: readonly string[]): string {
  const isPlain = (name: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N} ._/+-]*$/u.test(name) && !special.test(name)
  return `[${names.map((name) => (isPlain(name) ? name : quoteYaml(name))).join(', ')}]`
}
