import {deepest, tooDeep} from '../find-excess.ts'
import type {SyntaxFault} from '../front-matter.ts'
import type {Range} from '../place.ts'

/** The first dotted key (`a.b.c`) with more parts than are read: each opens a level. Linear in the text. */
export function findDeepKey(text: string, content: Range, complexity = 1): SyntaxFault | undefined {
  const most = Math.floor(deepest * complexity)
  let parts = 0
  let isOpen = false
  part.lastIndex = content.start
  for (let match = part.exec(text); match && match.index < content.end; match = part.exec(text)) {
    const mark = match[0]
    if (mark === '.') isOpen = true
    else if (mark === '\n' || !/[\w"'-]/.test(mark.charAt(0))) {
      parts = 0
      isOpen = false
    } else {
      parts = isOpen ? parts + 1 : 1
      isOpen = false
    }
    if (parts > most) return tooDeep(match.index, most)
  }
  return undefined
}

/** A part of a key, a dot, or something that is neither; blanks are passed over. */
const part = /[\w-]+|"[^"\n]*"|'[^'\n]*'|[^ \t]/g
