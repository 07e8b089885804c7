import type {KnownKey} from '../engine.ts'

const LEFT_OUT = 'Pelican leaves the post out'

/** The keys that Pelican reads itself (pelican/readers.py, pelican/contents.py). */
export const knownKeys: readonly KnownKey[] = [
  {name: 'title', type: 'text', required: 'always', without: LEFT_OUT},
  {name: 'date', type: 'date', required: 'unless-file-name', without: LEFT_OUT},
  {name: 'modified', type: 'date'},
  {name: 'category', type: 'text'},
  {name: 'tags', type: 'list'},
  {name: 'slug', type: 'text'},
  {name: 'author', type: 'text'},
  {name: 'authors', type: 'list'},
  {name: 'summary', type: 'text'},
  {name: 'status', type: 'text'},
  {name: 'lang', type: 'text'},
  {name: 'translation', type: 'flag'},
  {name: 'template', type: 'text'},
  {name: 'save_as', type: 'text'},
  {name: 'url', type: 'text'}
]
