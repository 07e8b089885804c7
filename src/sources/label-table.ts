import type {LabelKind} from './source-line.ts'

/**
 * How far a label may be trusted: `strong` nouns are labels wherever they stand and may be found misspelt; a `particle`
 * (`via`) is found exactly or in a listed misspelling; a `weak` word (`Link`, `By`) needs a colon and a link behind it.
 */
export type LabelTier = 'strong' | 'particle' | 'weak'

/** One label as it is written when spelt right. */
export interface Label {
  readonly kind: LabelKind
  readonly tier: LabelTier
  /** BCP 47 tag; `zh-Hans` and `zh-Hant` tell the two Chinese scripts apart. */
  readonly language: string
  readonly label: string
}

/** Labels of one kind, separated by `|`. */
export type LabelsByKind = Readonly<Partial<Record<LabelKind, string>>>

/** Labels made by rule: one choice of every part, in order. A part that starts with `|` may be left out. */
export interface Compound {
  readonly kind: LabelKind
  readonly parts: readonly string[]
  /** What stands between the parts, one blank unless said. */
  readonly joint?: string
}

/** The labels of one language. */
export interface LabelTable {
  readonly language: string
  readonly strong: LabelsByKind
  readonly particle?: LabelsByKind
  readonly weak?: LabelsByKind
  readonly compounds?: readonly Compound[]
}

/** Every label of a table, compounds spelt out. */
export function listLabels(table: LabelTable): Label[] {
  const {language} = table
  const labels = (['strong', 'particle', 'weak'] as const).flatMap((tier) =>
    listByKind(table[tier] ?? {}).map(({kind, label}) => ({kind, tier, language, label}))
  )
  for (const compound of table.compounds ?? []) {
    for (const label of spellOut(compound)) labels.push({kind: compound.kind, tier: 'strong', language, label})
  }
  return labels
}

function listByKind(labels: LabelsByKind): {kind: LabelKind; label: string}[] {
  // Safe: the keys of a LabelsByKind are label kinds.
  return (Object.keys(labels) as LabelKind[]).flatMap((kind) =>
    splitChoices(labels[kind] ?? '').map((label) => ({kind, label}))
  )
}

function spellOut({parts, joint = ' '}: Compound): string[] {
  return parts
    .map(splitChoices)
    .reduce((starts, ends) =>
      starts.flatMap((start) => ends.map((end) => (start === '' || end === '' ? start + end : start + joint + end)))
    )
}

function splitChoices(choices: string): string[] {
  return choices.split('|').map((choice) => choice.trim())
}
