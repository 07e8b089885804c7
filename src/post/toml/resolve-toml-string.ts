const escapes: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  e: '\x1b',
  '"': '"',
  '\\': '\\'
}

/** The text that a TOML string stands for (TOML 1.0, section String); one without a closing quote runs to its end. */
export function resolveTomlString(source: string): string {
  const mark = source.charAt(0)
  const isMultiLine = source.length >= 3 && source.startsWith(mark.repeat(3))
  const width = isMultiLine ? 3 : 1
  const isClosed = source.length >= width * 2 && source.endsWith(mark.repeat(width))
  const inside = source.slice(width, isClosed ? -width : undefined).replace(/^\r?\n/, isMultiLine ? '' : '$&')
  if (mark === "'" || !inside.includes('\\')) return inside
  return inside.replace(
    /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|x([\da-fA-F]{2})|([ \t]*\r?\n\s*)|([\s\S]))/g,
    resolveEscape
  )
}

function resolveEscape(
  all: string,
  short?: string,
  long?: string,
  byte?: string,
  fold?: string,
  mark?: string
): string {
  const digits = short ?? long ?? byte
  if (digits !== undefined) {
    const code = Number.parseInt(digits, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  }
  return fold === undefined ? (escapes[mark ?? ''] ?? all) : ''
}
