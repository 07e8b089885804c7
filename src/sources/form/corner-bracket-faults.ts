import {fault} from './bracket-faults.ts'
import type {LinkFault} from './link-fault.ts'
import {type LinkLine, startsAddress, withScheme} from './link-line.ts'

const opening: Readonly<Record<string, string>> = {'】': '【', '］': '［'}
const closing = /([】］])([(（])/g

const longestText = 200

/** `【text】(https://x.org)`, `［text］（https://x.org）`: brackets of the Chinese and Japanese keyboard. */
export function findCornerBrackets(line: LinkLine): LinkFault[] {
  const faults: LinkFault[] = []
  for (const match of line.masked.matchAll(closing)) {
    const bracket = match[0].charAt(0)
    const from = Math.max(0, match.index - longestText)
    const open = line.masked.slice(from, match.index).lastIndexOf(opening[bracket] ?? bracket)
    const start = match.index + 2
    const length = line.masked.slice(start, start + 2000).search(/[\s)）]/)
    const closes = /[)）]/.test(line.masked.charAt(start + length))
    if (open === -1 || !closes || !startsAddress(line.text, start)) continue
    const text = line.text.slice(from + open + 1, match.index)
    const repair = `[${text}](${withScheme(line.text.slice(start, start + length))})`
    faults.push(fault('full-width-brackets', from + open, start + length + 1, repair))
  }
  return faults
}
