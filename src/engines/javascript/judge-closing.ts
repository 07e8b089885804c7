import type {Range} from '../../post/place.ts'
import type {FenceFault} from '../engine.ts'

/** The fence at which an engine ends the front matter: offsets, without what stands behind it on its line. */
export interface ClosingFence {
  readonly start: number
  readonly end: number
}

/**
 * Judges the closing fence of a block that an engine takes: whether it goes on past the line that was meant (`close`, as
 * the post reader finds it), and whether something behind the fence is shown as text.
 */
export function judgeClosing(
  engine: string,
  {start, end}: ClosingFence,
  close: Range | undefined,
  text: string
): FenceFault | undefined {
  const fence = text.slice(start, end)
  const remedy = `Close it with a line of exactly \`${fence}\``
  if (close && close.start < start) {
    const consequence = `${engine} reads on to the next line of \`${fence}\` and takes all of it for front matter`
    return {cause: 'wrong-close', ...close, consequence, remedy, repair: fence}
  }
  const lineEnd = text.indexOf('\n', end)
  const rest = text.slice(end, lineEnd < 0 ? text.length : lineEnd).trimEnd()
  if (rest === '') return undefined
  const consequence = `${engine} ends the front matter there and shows \`${rest}\` as text`
  const repair = close?.start === start ? {repair: fence} : {}
  return {cause: 'wrong-close', start, end: end + rest.length, consequence, remedy, ...repair}
}
