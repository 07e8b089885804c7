/** Writes full-width, Arabic and Persian digits, which are digits to Python too, as `0` to `9`. */
export function writeAsciiDigits(text: string): string {
  return text.replace(/[\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
}
