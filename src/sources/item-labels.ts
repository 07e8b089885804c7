import type {LabelKind} from './source-line.ts'

/** The labels that promise one item: what the post was made from. The others may also name a person, a project or further reading. */
export function namesItem(kind: LabelKind): boolean {
  return kind === 'source' || kind === 'original' || kind === 'translation'
}
