import type {KnownKey} from '../engine.ts'

/** The keys that Hexo reads (hexo, lib/models/post.ts and lib/plugins/processor/post.ts), and those its themes share. */
export const knownKeys: readonly KnownKey[] = [
  {name: 'title', type: 'text', required: 'always', without: 'Hexo publishes the post without a title'},
  {
    name: 'date',
    type: 'date',
    required: 'unless-file-name',
    without: 'Hexo takes the time at which the file was made, which on a build machine is that of the build'
  },
  {name: 'updated', type: 'date'},
  {name: 'layout', type: 'text'},
  {name: 'comments', type: 'flag'},
  {name: 'published', type: 'flag'},
  {name: 'tags', type: 'list'},
  {name: 'tag', type: 'text'},
  {name: 'categories', type: 'list'},
  {name: 'category', type: 'text'},
  {name: 'permalink', type: 'text'},
  {name: 'excerpt', type: 'text'},
  {name: 'description', type: 'text'},
  {name: 'photos', type: 'list'},
  {name: 'lang', type: 'text'},
  {name: 'author', type: 'text'},
  {name: 'keywords', type: 'list'},
  {name: 'toc', type: 'flag'},
  {name: 'sticky', type: 'number'},
  {name: 'disableNunjucks', type: 'flag'}
]
