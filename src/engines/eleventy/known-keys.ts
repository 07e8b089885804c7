import type {KnownKey} from '../engine.ts'

/** The keys that Eleventy reads (11ty.dev, "Front Matter Data"), and those that its starter blogs share. */
export const knownKeys: readonly KnownKey[] = [
  {name: 'title', type: 'text', required: 'always', without: 'Eleventy publishes the post without a title'},
  {
    name: 'date',
    type: 'date',
    required: 'unless-file-name',
    without: 'Eleventy takes the time at which the file was made, which on a build machine is that of the build'
  },
  {name: 'tags', type: 'list'},
  {name: 'layout', type: 'text'},
  {name: 'permalink', type: 'text'},
  {name: 'eleventyExcludeFromCollections', type: 'flag'},
  {name: 'eleventyComputed', type: 'map'},
  {name: 'eleventyNavigation', type: 'map'},
  {name: 'templateEngineOverride', type: 'text'},
  {name: 'pagination', type: 'map'},
  {name: 'description', type: 'text'},
  {name: 'author', type: 'text'},
  {name: 'authors', type: 'list'},
  {name: 'image', type: 'text'},
  {name: 'excerpt', type: 'text'},
  {name: 'draft', type: 'flag'},
  {name: 'lang', type: 'text'}
]
