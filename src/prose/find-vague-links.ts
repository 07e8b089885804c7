import type {Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'
import {readBodyLines} from '../sources/body-lines.ts'
import {isPointingText, pointingTexts} from '../sources/vague-texts.ts'

/** A link whose text begins with words that point at the link itself; the first words of each are enough. */
const suspect = new RegExp(`[[>]\\W{0,3}(?:${pointingTexts.join('|')})\\W{0,3}[\\]<]`, 'i')

/** The texts of links in the body that say nothing of where they lead. A link with a title says it there. Goes by the text alone. */
export function findVagueLinks(post: Post): Range[] {
  if (!suspect.test(post.text)) return []
  const lines = readBodyLines(post)
  return post.body.flatMap(({start}, index) => {
    const {source, pieces} = lines.pieces(index)
    return pieces.flatMap(({target, start: from, end}) => {
      const {text, form} = target ?? {}
      if (!text || !isPointing(source, text, end)) return []
      const markup = source.slice(from, text.start) + source.slice(text.end, end)
      if (hasTitle.test(form === 'reference' ? '' : markup)) return []
      return [{start: start + text.start, end: start + text.end}]
    })
  })
}

/** Icons (`:link:`) and names of pages in quotation marks point at nothing; nor does a part of a compound ("リンク管理"). */
function isPointing(source: string, {start, end}: Range, behind: number): boolean {
  const text = source.slice(start, end).trim()
  if (/^[:「“"]/.test(text) || !isPointingText(text)) return false
  return !(noun.test(text) && compound.test(source.charAt(behind)))
}

const noun = /^(?:リンク|链接|連結|鏈接)$/
const compound = /[\u3400-\u9fff\u30a1-\u30f6]/

const hasTitle = /\s["'(][^"'()]+["')]\s*\)|\s(?:title|aria-label|aria-labelledby)\s*=/i
