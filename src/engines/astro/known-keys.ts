import type {KnownKey} from '../engine.ts'

/** Keys of dates in the schemas of Astro's starter and of its themes; each blog uses one or two of them. */
export const dateKeys = [
  'pubDate',
  'date',
  'published',
  'publishDate',
  'publishedDate',
  'publishedAt',
  'pubDatetime',
  'updatedDate',
  'updated',
  'modDatetime',
  'lastmod'
] as const

/** Astro knows no key but those of the schema that the site itself writes; these are the usual ones. */
export const knownKeys: readonly KnownKey[] = [
  {
    name: 'title',
    type: 'text',
    required: 'always',
    without: 'Astro stops the whole build where the schema asks for it, else publishes the post without a title'
  },
  ...dateKeys.map((name): KnownKey => ({name, type: 'date'})),
  {name: 'description', type: 'text'},
  {name: 'tags', type: 'list'},
  {name: 'categories', type: 'list'},
  {name: 'category', type: 'text'},
  {name: 'author', type: 'text'},
  {name: 'slug', type: 'text'},
  {name: 'draft', type: 'flag'},
  {name: 'featured', type: 'flag'},
  {name: 'layout', type: 'text'},
  {name: 'image', type: 'text'},
  {name: 'heroImage', type: 'text'},
  {name: 'ogImage', type: 'text'},
  {name: 'canonicalURL', type: 'text'},
  {name: 'lang', type: 'text'}
]
