import type {KnownKey} from '../engine.ts'

/** The keys that Jekyll reads itself, and those of the plugins that GitHub Pages brings along. */
export const knownKeys: readonly KnownKey[] = [
  {
    name: 'title',
    type: 'text',
    required: 'always',
    without: 'Jekyll makes a title out of the file name',
    // `data["title"] ||= …` (lib/jekyll/document.rb, populate_title): to Ruby, only nil and false are nothing.
    whenEmpty: 'Jekyll publishes the post without a title'
  },
  {
    name: 'date',
    type: 'date',
    required: 'unless-file-name',
    without: 'Jekyll stops the whole build, since the file name holds no real day either'
  },
  {name: 'layout', type: 'text'},
  {name: 'permalink', type: 'text'},
  {name: 'published', type: 'flag'},
  {name: 'draft', type: 'flag'},
  {name: 'slug', type: 'text'},
  {name: 'tags', type: 'list'},
  {name: 'tag', type: 'text'},
  {name: 'categories', type: 'list'},
  {name: 'category', type: 'text'},
  {name: 'excerpt', type: 'text'},
  {name: 'excerpt_separator', type: 'text'},
  {name: 'render_with_liquid', type: 'flag'},
  {name: 'last_modified_at', type: 'date'},
  {name: 'author', type: 'text'},
  {name: 'authors', type: 'list'},
  {name: 'description', type: 'text'},
  {name: 'image', type: 'text'},
  {name: 'lang', type: 'text'},
  {name: 'canonical_url', type: 'text'},
  {name: 'redirect_from', type: 'list'},
  {name: 'redirect_to', type: 'text'},
  {name: 'sitemap', type: 'flag'}
]
