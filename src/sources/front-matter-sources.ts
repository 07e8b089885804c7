import type {Entry, Scalar, Value} from '../post/front-matter.ts'
import type {Post} from '../post/post.ts'
import type {LabelKind, SourceLine} from './source-line.ts'

/** Keys that name a source, without `_`, `-` and case, by what they promise; the keys of public blogs and their themes. */
const keysByKind: Readonly<Partial<Record<LabelKind, string>>> = {
  source: 'source sources sourceurl sourceurls sourcelink sourcelinks',
  original:
    'original originalurl originallink originallyposted originallypublished canonical canonicalurl canonicallink externalurl externallink crosspost crossposturl',
  translation: 'translatedfrom translationof translationsource translationurl',
  via: 'via viaurl',
  media: 'imagesource imagecredit imagecrediturl photosource photocredit photocrediturl coversource covercredit',
  reference: 'link linkurl reference references referenceurl syndication'
}

const kinds = new Map(
  // Safe: the keys of the record are label kinds.
  (Object.entries(keysByKind) as [LabelKind, string][]).flatMap(([kind, keys]) =>
    keys.split(' ').map((key) => [key, kind] as const)
  )
)
/** Where Zola and Hugo want the keys that are not their own (getzola.org, "Front matter"; gohugo.io, "params"). */
const customKeys = new Set(['extra', 'params'])

const address = /^(?:https?:|\/\/|www\.)|:\/\//i

/** The front-matter entries that name a source by an address; text without an address (`source: theme`) is not one. */
export function findFrontMatterSources(post: Post): SourceLine[] {
  return (post.frontMatter?.entries ?? []).flatMap((entry) => readEntry(entry, ''))
}

function readEntry({key, value, start, end}: Entry, parent: string): SourceLine[] {
  const name = parent + key.text.replace(/[_\-\s]/g, '').toLowerCase()
  const kind = kinds.get(name)
  if (!kind)
    return value.type === 'mapping' && parent === ''
      ? value.entries.flatMap((inner) => readEntry(inner, customKeys.has(name) ? '' : name))
      : []
  const targets = listScalars(value)
    .filter(({text}) => address.test(text.trim()))
    .map((scalar) => ({...valueRange(scalar), url: scalar.text.trim(), form: 'bare' as const}))
  if (targets.length === 0) return []
  return [{start, end, label: {start: key.start, end: key.end}, kind, targets, where: 'front-matter'}]
}

/** The scalars of a value; of a list of maps every value, as `references: [{title: …, url: …}]`. */
function listScalars(value: Value): Scalar[] {
  if (value.type === 'scalar') return [value]
  if (value.type === 'sequence') return value.items.flatMap(listScalars)
  return value.type === 'mapping' ? value.entries.flatMap((entry) => listScalars(entry.value)) : []
}

/** Where a scalar's text stands, without its quotes. */
function valueRange({start, end, style}: Scalar): {start: number; end: number} {
  const quotes = style === 'single' || style === 'double' ? 1 : 0
  return {start: start + quotes, end: end - quotes}
}
