import type {Range} from '../post/place.ts'
import {couldBeLabel} from './could-be-label.ts'
import {findLabel} from './find-label.ts'
import {findMeantLabels, type MeantLabel} from './find-meant-labels.ts'
import {keepCase} from './keep-case.ts'
import {reportScore} from './label-scores.ts'
import type {LabelSite} from './label-site.ts'
import {normaliseLabel} from './normalise-label.ts'
import {type PostWords, readPostWords} from './post-words.ts'
import {isNameOfTarget, weighSite} from './weigh-site.ts'
import {groupWords, type WordGroup} from './word-groups.ts'

/** A source label that is spelt wrong. */
export interface Misspelling {
  /** The words as they should be, in the writer's letter case and number. */
  readonly label: string
  /** What is misspelt, as offsets into the words. */
  readonly range: Range
  /** What may be written instead of the text of the range, likeliest first. */
  readonly candidates: readonly string[]
  /** How sure this is; findings start at `reportScore`, from `sureScore` on a single candidate may be written unasked. */
  readonly score: number
  readonly why: 'look-alike' | 'keyboard-layout' | 'invisible' | 'listed' | 'edit' | 'closed-list'
}

/** Where the words stand and what the rest of the post tells. Hand in the same post object for all of its sites. */
export interface SpellingContext {
  readonly site: LabelSite
  readonly post: {readonly text: string}
}

const longestWords = 80
/** The most that words by themselves speak for a slip. */
const mostWordsWeight = 1.2

/** The misspelling of a source label that the words of a site are; `undefined` when they are spelt right or no label. */
export function spellLabel(words: string, {site, post}: SpellingContext): Misspelling | undefined {
  if (words.length > longestWords) return undefined
  const siteWeight = weighSite(site)
  if (siteWeight + mostWordsWeight < reportScore) return undefined
  const postWords = readPostWords(post)
  for (const group of groupWords(words)) {
    if (group.partial && site.shape !== 'link-next') continue
    const typed = words.slice(group.start, group.end)
    if (!couldBeLabel(typed)) continue
    const meant = findMeantLabels(typed, site, postWords)
    const [best] = meant
    if (!best) {
      if (findLabel(typed)) return undefined
      continue
    }
    if (group.partial && !/[:：]/.test(site.separator) && !isListedPhrase(best)) continue
    const score =
      siteWeight + best.weight - (group.partial ? 0.5 : 0) - weighOtherUse(typed, best, site, post.text, postWords)
    if (score < reportScore) continue
    return describe(words, group, meant, score)
  }
  return undefined
}

/** Without a colon, words in the middle of a sentence are told only as `orginally published on` is. */
function isListedPhrase({form, why}: MeantLabel): boolean {
  return why === 'listed' && form.includes(' ')
}

function weighOtherUse(typed: string, best: MeantLabel, site: LabelSite, text: string, postWords: PostWords): number {
  if (best.why === 'look-alike' || best.why === 'invisible') return 0
  let weight = 0
  if (isNameOfTarget(typed, site, text)) weight += 4
  if (best.why === 'edit' && postWords.count(normaliseLabel(typed)) >= 3) weight += 2
  return weight
}

function describe(words: string, group: WordGroup, meant: readonly MeantLabel[], score: number): Misspelling {
  const typed = words.slice(group.start, group.end)
  const tokens = [...typed.matchAll(/\S+/g)].map((match) => ({text: match[0], start: match.index}))
  const [best] = meant
  const bestTokens = (best?.form ?? '').split(' ')
  const wordByWord = meant.every(({form}) => form.split(' ').length === tokens.length)
  const isWrong = tokens.map(({text}, index) => best?.why === 'invisible' || normaliseLabel(text) !== bestTokens[index])
  const from = wordByWord ? Math.max(0, isWrong.indexOf(true)) : 0
  const to = wordByWord ? Math.max(0, isWrong.lastIndexOf(true)) : tokens.length - 1
  const start = group.start + (tokens[from]?.start ?? 0)
  const end = group.start + (tokens[to]?.start ?? 0) + (tokens[to]?.text.length ?? 0)
  const candidates = meant.map(({form}) => {
    if (!wordByWord) return keepCase(typed, form)
    const corrected = form.split(' ').map((word, index) => keepCase(tokens[index]?.text ?? '', word))
    return corrected.slice(from, to + 1).join(' ')
  })
  const unique = [...new Set(candidates)]
  return {
    label: words.slice(0, start) + (unique[0] ?? '') + words.slice(end),
    range: {start, end},
    candidates: unique,
    score: Math.round(score * 100) / 100,
    why: best?.why ?? 'edit'
  }
}
