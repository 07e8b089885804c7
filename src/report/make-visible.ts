/**
 * Everything that moves the cursor, hides or reorders text: controls, bidi controls (Unicode 15.1, UAX 9 table 4),
 * zero-width characters, line separators, tags and lone surrogates. Joiners stay: emoji and Persian need them.
 */
const invisible =
  /[\p{Cc}\p{Cs}\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/**
 * `##[command]` and `##vso[command]` are obeyed anywhere in a line by the runners of GitHub and Azure
 * (actions/runner, ActionCommand.TryParse; Azure Pipelines, logging commands).
 */
const runnerCommand = /##(?=\[|vso\[)/gi

const names: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\u007f', '␡']
])

/** The text with nothing left in it that a terminal or a CI runner would obey instead of show; always one line. */
export function makeVisible(text: string): string {
  return text.replace(invisible, nameCharacter).replace(runnerCommand, '#\\#')
}

/**
 * Whether a text has a line that a CI runner would obey, or a character that a terminal would: what has to be printed
 * exactly as it is, such as a patch, cannot be made visible.
 */
export function isObeyed(text: string): boolean {
  return /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\r(?!\n)|^\s*::[^\s:][^\r\n]*?::|##\[|##vso\[/im.test(text)
}

/** The same inside JSON: escapes that a reader of the JSON turns back into the very same text. */
export function escapeInJson(json: string): string {
  return json
    .replace(/[\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g, escapeUnit)
    .replace(/\udb40[\udc00-\udc7f]/g, (pair) => [...pair.split('')].map(escapeUnit).join(''))
    .replace(runnerCommand, '#\\u0023')
}

/**
 * The same text with no line that begins a workflow command (`::error::`), which runners read at the start of a line, and
 * without the commands that may have come about where visible texts were put together.
 */
export function disarmLines(text: string): string {
  return text.replace(/^([^\S\n]*):(?=:)/gm, '$1\\:').replace(runnerCommand, '#\\#')
}

function nameCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const name = names.get(character)
  if (name !== undefined) return name
  return code < 0x20 ? String.fromCodePoint(0x2400 + code) : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
