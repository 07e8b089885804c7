/**
 * What an unquoted YAML value other than a text is to go-yaml v2 (`resolve.go`); `undefined` for a text. Timestamps stay
 * texts, and a decimal number is as little a date to Hugo as a boolean.
 */
export function readNumber(text: string): number | 'nothing' | 'no-date' | undefined {
  if (text === '' || /^(?:~|null|Null|NULL)$/.test(text)) return 'nothing'
  if (BOOLEAN.test(text) || /^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/.test(text)) return 'no-date'
  if (!/^[-+.\d]/.test(text)) return undefined
  const plain = text.replaceAll('_', '')
  const [, sign, digits] = INTEGER.exec(plain) ?? []
  if (digits !== undefined) {
    const size = readInteger(digits)
    return size < 2 ** 64 ? size * (sign === '-' ? -1 : 1) : 'no-date'
  }
  return FLOAT.test(plain) ? 'no-date' : undefined
}

const BOOLEAN = /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON|n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/

/** `strconv.ParseInt` with base 0. */
const INTEGER = /^([-+]?)(0[xX][\da-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|[1-9]\d*|0)$/
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/

function readInteger(digits: string): number {
  return /^0[0-7]/.test(digits) ? Number.parseInt(digits, 8) : Number(digits)
}
