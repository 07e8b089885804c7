import type {Label} from './label-table.ts'
import {allLabels} from './labels/all-labels.ts'
import {normaliseLabel} from './normalise-label.ts'
import {dropAccent} from './typing-distance.ts'

let labelsWithoutAccents: Map<string, Label[]> | undefined

/**
 * The label of the post's languages that a normalised form is without its accents, where the form is a label of other
 * languages only: `Referencias` in a Portuguese post is `Referências`.
 */
export function findLostAccent(form: string, languages: () => readonly string[]): Label | undefined {
  labelsWithoutAccents ??= fileWithoutAccents()
  const alike = labelsWithoutAccents.get(form)
  if (!alike) return undefined
  const spoken = ['en', ...languages()]
  const own = alike.filter((label) => spoken.includes(label.language))
  return own.some((label) => normaliseLabel(label.label) === form) ? undefined : own[0]
}

/** Only forms for which a label with accents exists. */
function fileWithoutAccents(): Map<string, Label[]> {
  const found = new Map<string, Label[]>()
  const accented = new Set<string>()
  for (const label of allLabels) {
    const form = normaliseLabel(label.label)
    if (label.tier === 'weak' || /[^\p{Script=Latin} ]/u.test(form)) continue
    const plain = dropAccent(form)
    if (plain !== form) accented.add(plain)
    const alike = found.get(plain)
    if (alike) alike.push(label)
    else found.set(plain, [label])
  }
  for (const plain of found.keys()) if (!accented.has(plain)) found.delete(plain)
  return found
}
