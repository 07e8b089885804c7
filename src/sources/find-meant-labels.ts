import {findLabel, labelKey} from './find-label.ts'
import {findLostAccent} from './find-lost-accent.ts'
import {isRealWord} from './is-real-word.ts'
import type {LabelSite} from './label-site.ts'
import type {Label} from './label-table.ts'
import {findHanMisspelling, findListedMisspelling} from './listed-misspellings.ts'
import {replaceLookAlikes} from './look-alikes.ts'
import {findNearLabels} from './near-labels.ts'
import {normaliseLabel} from './normalise-label.ts'
import type {PostWords} from './post-words.ts'
import {recogniseLabel} from './recognise-label.ts'
import {dropAccent} from './typing-distance.ts'
import {weighNearLabel} from './weigh-near-label.ts'

/** A label that the typed words may be meant for. */
export interface MeantLabel {
  /** The label, normalised, with the blanks that belong into it. */
  readonly form: string
  /** What speaks for (above 0) or against it in the words themselves. */
  readonly weight: number
  readonly why: 'look-alike' | 'keyboard-layout' | 'invisible' | 'listed' | 'edit' | 'closed-list'
}

/** The labels that the typed words may be meant for, likeliest first; empty when they are right or real words. */
export function findMeantLabels(typed: string, site: LabelSite, postWords: PostWords): MeantLabel[] {
  const recognised = recogniseLabel(typed)
  if (recognised && (recognised.label.tier === 'strong' || site.shape === 'link-next')) {
    const weight = recognised.why === 'keyboard-layout' ? 0.5 : 1
    return [{form: recognised.meant, weight, why: recognised.why}]
  }
  const form = normaliseLabel(typed)
  if (findLabel(typed)) {
    const accented = isInCapitals(typed) ? undefined : findLostAccent(form, () => postWords.languages())
    return accented ? [{form: normaliseLabel(accented.label), weight: -0.6, why: 'edit'}] : []
  }
  const [latinReading] = replaceLookAlikes(form)
  const meant = findListed(form, site, postWords) ?? findNear(latinReading ?? form, postWords)
  return isInCapitals(typed) ? meant.filter((label) => dropAccent(label.form) !== dropAccent(form)) : meant
}

/** Greek capitals have no accents, and French, Spanish and Portuguese ones may go without. */
function isInCapitals(typed: string): boolean {
  return typed === typed.toUpperCase() && typed !== typed.toLowerCase()
}

function findListed(form: string, site: LabelSite, postWords: PostWords): MeantLabel[] | undefined {
  const han = findHanMisspelling(labelKey(form))
  if (han) {
    const linked = site.targets.length > 0 && site.shape !== 'text-only'
    const weight = !linked ? -3 : han.doubtful ? -0.5 : 0.5
    return [{form: han.meant, weight, why: 'closed-list'}]
  }
  const listed = findListedMisspelling(form)
  if (!listed?.label) return findListedInPhrase(form)
  const {label} = listed
  const unsure = listed.doubtful || label.tier !== 'strong'
  const isMarked = site.separator !== '' || site.opener !== undefined
  if (label.tier !== 'strong' && (site.shape !== 'link-next' || !isMarked)) return []
  if (isRealWord(form, postWords.languages())) return []
  const meant: MeantLabel = {form: listed.meant, weight: unsure ? -0.3 : 0.2, why: 'listed'}
  const others = listed.doubtful ? findNear(form, postWords).filter((other) => other.form !== listed.meant) : []
  return [meant, ...others]
}

/** A label of several words that is right once its listed misspellings are put right. */
function findListedInPhrase(form: string): MeantLabel[] | undefined {
  if (!form.includes(' ')) return undefined
  const words = form.split(' ').map((word) => findListedMisspelling(word)?.meant ?? word)
  const meant = words.join(' ')
  if (meant === form || findLabel(meant)?.tier !== 'strong') return undefined
  return [{form: meant, weight: 0.2, why: 'listed'}]
}

function findNear(form: string, postWords: PostWords): MeantLabel[] {
  const near = findNearLabels(form)
  if (near.length === 0) return []
  const found: MeantLabel[] = []
  for (const candidate of near) {
    const meant = spaceAs(form, candidate.form, candidate.label)
    const weight = weighNearLabel(form, {...candidate, form: meant}, postWords)
    if (weight !== undefined) found.push({form: meant, weight, why: 'edit'})
  }
  found.sort((a, b) => b.weight - a.weight)
  const [best] = found
  return best ? found.filter(({weight}) => weight >= best.weight - 0.25) : []
}

/** A Hangul form with the blanks of the typed one; where those do not fit, with the blanks the label is listed with. */
function spaceAs(typed: string, form: string, label: Label): string {
  if (label.language !== 'ko' || !typed.includes(' ')) return form
  const letters = [...form]
  if ([...typed.replaceAll(' ', '')].length !== letters.length) return normaliseLabel(label.label)
  return [...typed].map((letter) => (letter === ' ' ? ' ' : (letters.shift() ?? ''))).join('')
}
