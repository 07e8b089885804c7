import type {Label} from './label-table.ts'
import {allLabels} from './labels/all-labels.ts'
import {normaliseLabel} from './normalise-label.ts'

const eastAsian = /[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af]/
const tierRank = {strong: 0, particle: 1, weak: 2} as const

let labelsByKey: Map<string, Label> | undefined

/**
 * The label that the words are, spelt right; `undefined` when they are none. Letter case, invisible characters, and in
 * Korean, Japanese and Chinese also blanks, make no difference. Korean compounds end in 출처 (`사용된 동영상 출처`).
 */
export function findLabel(words: string): Label | undefined {
  return words.length > 80 ? undefined : findNormalisedLabel(normaliseLabel(words))
}

/** The same for words that are normalised already. */
export function findNormalisedLabel(normalised: string): Label | undefined {
  return labelIndex().get(labelKey(normalised)) ?? findKoreanCompound(normalised)
}

/** The form under which a normalised label is filed: East Asian labels without blanks. */
export function labelKey(normalised: string): string {
  return eastAsian.test(normalised) ? normalised.replaceAll(' ', '') : normalised
}

function findKoreanCompound(normalised: string): Label | undefined {
  if (!normalised.endsWith('출처') || !/^[\uac00-\ud7a3a-z0-9 ]{3,24}$/.test(normalised)) return undefined
  const kind = /이미지|사진|그림|영상|썸네일/.test(normalised) ? 'media' : 'source'
  return {kind, tier: 'strong', language: 'ko', label: normalised}
}

function labelIndex(): Map<string, Label> {
  if (labelsByKey) return labelsByKey
  labelsByKey = new Map()
  for (const label of allLabels) {
    const key = labelKey(normaliseLabel(label.label))
    const known = labelsByKey.get(key)
    if (!known || tierRank[label.tier] < tierRank[known.tier]) labelsByKey.set(key, label)
  }
  return labelsByKey
}
