import type {EngineProfile, KnownKey} from '../engine.ts'
import {judgeFences} from './judge-fences.ts'
import {readDate} from './read-date.ts'
import {readFileName} from './read-file-name.ts'

const KEYS: readonly KnownKey[] = [
  {name: 'title', type: 'text', required: 'always', without: 'Blog engines publish a post without a title, or stop'},
  {
    name: 'date',
    type: 'date',
    required: 'unless-file-name',
    without: 'Blog engines publish a post without a date, or with that of its file, or stop',
    otherNames: [
      'pubDate',
      'pubdate',
      'publishDate',
      'publishdate',
      'publish_date',
      'published',
      'publishedAt',
      'published_at',
      'datePublished',
      'created',
      'createdAt',
      'created_at'
    ]
  },
  {name: 'tags', type: 'list'},
  {name: 'categories', type: 'list'},
  {name: 'description', type: 'text'},
  {name: 'draft', type: 'flag'},
  {name: 'author', type: 'text'},
  {name: 'slug', type: 'text'},
  {name: 'layout', type: 'text'}
]

const YAML_PARSERS = ['psych', 'js-yaml-3', 'js-yaml-4', 'yaml', 'go-yaml', 'serde-yaml'] as const
const PARSERS = {yaml: YAML_PARSERS, lines: YAML_PARSERS, toml: ['toml'], json: ['json']} as const

/** A blog whose engine is not known: judged by what blog engines agree on. */
export const generic: EngineProfile = {
  id: 'generic',
  name: 'the blog engine',
  detect: () => undefined,
  readSettings: () => ({future: true, postFolders: [''], defaults: [], notes: []}),
  postPatterns: () => ['**/*.{md,markdown,mdx}'],
  // `_index.md` is a section to the engines that know it.
  kindOf: (path) => (/(?:^|\/)(?!_index\.)[^/]*\.(?:md|markdown|mdown|mkd|mdx)$/i.test(path) ? 'post' : 'other'),
  readFileName,
  judgeFences,
  onSyntaxError: (format) => ({
    parsers: PARSERS[format],
    sentence: 'Blog engines stop at it, or publish the post without its front matter'
  }),
  // Some engines do.
  foldsKeys: true,
  keys: KEYS,
  readDate,
  linksBareUrls: true
}
