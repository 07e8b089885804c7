import type {KnownKey} from '../engine.ts'

/** The keys that VitePress reads (vitepress.dev, "Frontmatter Config"), and those that blogs made with it share. */
export const knownKeys: readonly KnownKey[] = [
  {name: 'title', type: 'text'},
  {name: 'titleTemplate', type: 'text'},
  {name: 'description', type: 'text'},
  {name: 'head', type: 'list'},
  {name: 'lang', type: 'text'},
  {name: 'layout', type: 'text'},
  {name: 'hero', type: 'map'},
  {name: 'features', type: 'list'},
  {name: 'navbar', type: 'flag'},
  {name: 'sidebar', type: 'flag'},
  {name: 'aside', type: 'flag'},
  {name: 'outline', type: 'list'},
  {name: 'footer', type: 'flag'},
  {name: 'pageClass', type: 'text'},
  {name: 'isHome', type: 'flag'},
  {name: 'date', type: 'date'},
  {name: 'author', type: 'text'},
  {name: 'tags', type: 'list'},
  {name: 'categories', type: 'list'},
  {name: 'draft', type: 'flag'}
]
