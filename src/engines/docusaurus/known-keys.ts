import type {KnownKey} from '../engine.ts'

/** The keys that the blog plugin reads (facebook/docusaurus, plugin-content-blog/src/frontMatter.ts). */
export const knownKeys: readonly KnownKey[] = [
  {name: 'title', type: 'text'},
  {
    name: 'date',
    type: 'date',
    required: 'unless-file-name',
    without: 'Docusaurus takes the time of the first commit, or that at which the file was made'
  },
  {name: 'authors', type: 'list'},
  {name: 'author', type: 'text'},
  {name: 'author_title', type: 'text'},
  {name: 'author_url', type: 'text'},
  {name: 'author_image_url', type: 'text'},
  {name: 'authorURL', type: 'text'},
  {name: 'authorTitle', type: 'text'},
  {name: 'authorImageURL', type: 'text'},
  {name: 'tags', type: 'list'},
  {name: 'slug', type: 'text'},
  {name: 'id', type: 'text'},
  {name: 'title_meta', type: 'text'},
  {name: 'sidebar_label', type: 'text'},
  {name: 'description', type: 'text'},
  {name: 'keywords', type: 'list'},
  {name: 'image', type: 'text'},
  {name: 'draft', type: 'flag'},
  {name: 'unlisted', type: 'flag'},
  {name: 'hide_table_of_contents', type: 'flag'},
  {name: 'toc_min_heading_level', type: 'number'},
  {name: 'toc_max_heading_level', type: 'number'},
  {name: 'last_update', type: 'map'}
]
