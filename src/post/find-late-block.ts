import type {Range} from './place.ts'
import {eachLine} from './text-lines.ts'

const fence = /^(?:---|\+\+\+)[ \t]*$/
const key = /^[A-Za-z_][\w-]*[ \t]*[:=]/
const codeFence = /^(?:```|~~~)/

/** Front matter is looked for no further down, in UTF-16 code units. */
const reach = 4000

/**
 * Finds front matter that stands behind other text, where no engine looks for it: two fences with a key below the first.
 * Gives its opening fence; `undefined` where there is none near the top, or only one shown as code.
 */
export function findLateBlock(text: string): Range | undefined {
  const lines = [...eachLine(text, {start: 0, end: Math.min(text.length, reach)})]
  const read = (index: number): string => {
    const {start = 0, end = 0} = lines[index] ?? {}
    return text.slice(start, end)
  }
  const isOpening = (index: number): boolean =>
    fence.test(read(index)) && key.test(read(index + 1)) && !codeFence.test(read(index - 1))
  const open = lines.findIndex((_, index) => isOpening(index))
  const isClosed = lines.some((_, index) => index > open && read(index).trimEnd() === read(open).trimEnd())
  return open >= 0 && isClosed ? lines[open] : undefined
}
