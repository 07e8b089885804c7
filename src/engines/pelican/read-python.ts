/** A value that can be read off Python's source without running it. */
export type PythonValue = string | boolean | null | readonly string[]

/**
 * Reads the settings that a Python file gives at the left margin, as texts, truths, `None` and lists of texts; the last
 * one wins. Anything that would have to be run (calls, names, formatted texts) is absent.
 */
export function readPython(source: string): ReadonlyMap<string, PythonValue> {
  const values = new Map<string, PythonValue>()
  for (const match of source.matchAll(/^([A-Z][A-Z_]*)[ \t]*(?::[^=\n]*)?=(?!=)[ \t]*/gm)) {
    const name = match[1] ?? ''
    const value = readValue(source, match.index + match[0].length)
    if (value === undefined) values.delete(name)
    else values.set(name, value)
  }
  return values
}

const WORD = /(?:True|False|None)\b/y
const TEXT = /[rRuU]?(?:"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)')/y
const BETWEEN = /(?:[\s,]|#[^\n]*)*/y
/** The key of a dictionary; its value is passed over. */
const COLON = /\s*:/y

function readValue(source: string, at: number): PythonValue | undefined {
  const word = matchAt(WORD, source, at)?.[0]
  if (word !== undefined) return word === 'None' ? null : word === 'True'
  const first = source.charAt(at)
  if (!'[({'.includes(first) || first === '') return readText(source, at)?.text
  const texts: string[] = []
  for (let place = skip(source, at + 1); ; ) {
    const found = readText(source, place)
    if (!found) return texts
    texts.push(found.text)
    place = found.end
    if (first === '{' && matchAt(COLON, source, place)) place = endOfLine(source, place)
    place = skip(source, place)
  }
}

function readText(source: string, at: number): {text: string; end: number} | undefined {
  const match = matchAt(TEXT, source, at)
  if (!match) return undefined
  const text = match.slice(1).find((part) => part !== undefined) ?? ''
  const isRaw = /^[rR]/.test(match[0])
  return {text: isRaw ? text : text.replace(/\\(['"\\])/g, '$1'), end: at + match[0].length}
}

function skip(source: string, at: number): number {
  return at + (matchAt(BETWEEN, source, at)?.[0].length ?? 0)
}

function endOfLine(source: string, at: number): number {
  const end = source.indexOf('\n', at)
  return end < 0 ? source.length : end
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(source)
}
