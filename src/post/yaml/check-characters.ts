import type {SyntaxFault} from '../front-matter.ts'
import type {Range} from '../place.ts'
import {rejections} from './dialects.ts'

/** Finds characters that parsers refuse anywhere: controls and byte order marks (YAML 1.1, section 4.1.1). */
export function checkCharacters(text: string, content: Range): SyntaxFault[] {
  const faults: SyntaxFault[] = []
  const refused = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g
  refused.lastIndex = content.start
  for (let match = refused.exec(text); match && match.index < content.end; match = refused.exec(text)) {
    const code = match[0].charCodeAt(0).toString(16).padStart(4, '0')
    const detail = `The control character U+${code.toUpperCase()}`
    const range = {start: match.index, end: match.index + 1}
    faults.push({cause: 'other', rejectedBy: rejections.controlCharacter, detail, ...range})
  }
  return faults
}
