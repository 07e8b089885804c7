import * as assert from 'uvu/assert'
import {kindOf} from '../../../src/engines/astro/post-paths.ts'
import {readSettings} from '../../../src/engines/astro/read-settings.ts'
import {describe} from '../../describe.ts'
import {siteFolder} from '../site-folder.ts'

const SCHEMA = `
const blog = defineCollection({
  loader: glob({base: './src/data/articles', pattern: '**/*.md'}),
  schema: ({image}) => z.object({
    title: z.string(),
    pubDate: z.coerce.date(),
    updatedDate: z.date().optional(),
    published: z.string(),
    author: z.string()
  })
})
const docs = defineCollection({loader: glob({base: 'src/docs', pattern: '**/*.md'})})
`

describe('astro/read-settings', (it) => {
  it('reads folders and dates out of the schema', () => {
    const files = {
      'astro.config.mjs': "export default defineConfig({site: 'https://example.org'})",
      'src/content.config.ts': SCHEMA,
      'src/content/blog/a.md': '',
      'package.json': '{"dependencies": {"astro": "^6.0.5"}}'
    }
    assert.equal(readSettings(siteFolder(files)), {
      version: '6.0.5',
      url: 'https://example.org',
      future: true,
      postFolders: ['src/data/articles', 'src/content/blog'],
      dateSchemas: {pubDate: 'coerced', updatedDate: 'strict', published: 'text'},
      defaults: [],
      notes: []
    })
  })

  it('knows posts', () => {
    const settings = readSettings(siteFolder({'src/content/posts/a.md': ''}))
    assert.is(kindOf('src/content/posts/2023/a.mdx', settings), 'post')
    assert.is(kindOf('src/content/posts/_a.md', settings), 'other')
    assert.is(kindOf('src/content/docs/a.md', settings), 'other')
  })
})
