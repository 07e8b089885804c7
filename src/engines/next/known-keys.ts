import type {KnownKey} from '../engine.ts'

/** The keys that tailwind-nextjs-starter-blog and Next.js' own starter share; Next.js itself asks for none. */
export const knownKeys: readonly KnownKey[] = [
  {
    name: 'title',
    type: 'text',
    required: 'always',
    without: 'Next.js gives the site a post without a title, which is left out, or published like that'
  },
  {
    name: 'date',
    type: 'date',
    required: 'always',
    without: 'Next.js gives the site a post without a date, which is left out, or published like that',
    otherNames: ['publishedAt', 'published', 'publishDate', 'pubDate', 'published_at', 'createdAt']
  },
  {name: 'lastmod', type: 'date'},
  {name: 'tags', type: 'list'},
  {name: 'categories', type: 'list'},
  {name: 'draft', type: 'flag'},
  {name: 'summary', type: 'text'},
  {name: 'description', type: 'text'},
  {name: 'excerpt', type: 'text'},
  {name: 'images', type: 'list'},
  {name: 'image', type: 'text'},
  {name: 'coverImage', type: 'text'},
  {name: 'authors', type: 'list'},
  {name: 'author', type: 'text'},
  {name: 'layout', type: 'text'},
  {name: 'slug', type: 'text'},
  {name: 'bibliography', type: 'text'},
  {name: 'canonicalUrl', type: 'text'}
]
