import {findCode} from '../post/find-code.ts'
import type {Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'
import {judgeExpression} from './judge-expression.ts'

/**
 * `{{ … }}` that Vue takes for JavaScript, in text and in code within a line: `wrong` and `wrong-code`, it is none;
 * `shown`, its value takes the place of code that was to be seen.
 */
export interface VueExpression extends Range {
  readonly kind: 'wrong' | 'wrong-code' | 'shown'
}

const mustache = /\{\{([^{}\r\n]{1,200})\}\}/g

/** Finds what VitePress hands to Vue against the writer's will. A post that says `v-pre` anywhere knows what it does. */
export function findVueExpressions(post: Post): VueExpression[] {
  const {text, bodyStart} = post
  if (!text.includes('{{', bodyStart) || text.includes('v-pre', bodyStart)) return []
  const code = findCode(post)
  const hasScript = text.includes('<script', bodyStart)
  const found: VueExpression[] = []
  let next = 0
  mustache.lastIndex = bodyStart
  for (let match = mustache.exec(text); match; match = mustache.exec(text)) {
    const start = match.index
    const end = start + match[0].length
    while ((code[next]?.end ?? end) <= start) next++
    const around = code[next]
    const isCode = around !== undefined && around.start <= start
    // Blocks of code are kept from Vue.
    if (isCode && text.charAt(around.start) !== '`') continue
    const verdict = judgeExpression(match[1] ?? '')
    if (verdict === 'wrong') found.push({kind: isCode ? 'wrong-code' : 'wrong', start, end})
    else if (isCode && !hasScript && verdict === 'name') found.push({kind: 'shown', start, end})
  }
  return found
}
