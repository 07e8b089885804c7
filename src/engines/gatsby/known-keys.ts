import type {KnownKey} from '../engine.ts'

/** The keys of gatsby-starter-blog (gatsby-node.js, `createTypes`), and those that its offspring share; Gatsby itself asks for none. */
export const knownKeys: readonly KnownKey[] = [
  {name: 'title', type: 'text', required: 'always', without: 'Gatsby publishes the post without a title'},
  {name: 'date', type: 'date', required: 'always', without: 'Gatsby publishes the post without a date'},
  {name: 'description', type: 'text'},
  {name: 'tags', type: 'list'},
  {name: 'categories', type: 'list'},
  {name: 'category', type: 'text'},
  {name: 'slug', type: 'text'},
  {name: 'path', type: 'text'},
  {name: 'template', type: 'text'},
  {name: 'author', type: 'text'},
  {name: 'image', type: 'text'},
  {name: 'featuredImage', type: 'text'},
  {name: 'draft', type: 'flag'}
]
