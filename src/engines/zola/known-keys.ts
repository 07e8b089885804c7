import type {KnownKey} from '../engine.ts'

/**
 * The keys of a page (components/content/src/front_matter/page.rs); tags stand in `taxonomies`, all else in `extra`. A
 * date is not needed: only sections that are sorted by it leave a page without one out.
 */
export const knownKeys: readonly KnownKey[] = [
  {name: 'title', type: 'text', required: 'always', without: 'Zola publishes the post without a title'},
  {name: 'date', type: 'date'},
  {name: 'updated', type: 'date'},
  {name: 'description', type: 'text'},
  {name: 'draft', type: 'flag'},
  {name: 'render', type: 'flag'},
  {name: 'slug', type: 'text'},
  {name: 'path', type: 'text'},
  {name: 'taxonomies', type: 'map'},
  {name: 'weight', type: 'number'},
  {name: 'authors', type: 'list'},
  {name: 'aliases', type: 'list'},
  {name: 'template', type: 'text'},
  {name: 'in_search_index', type: 'flag'},
  {name: 'extra', type: 'map'}
]
