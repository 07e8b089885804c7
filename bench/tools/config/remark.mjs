import {relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import remarkFrontmatter from 'remark-frontmatter'
import remarkLintFrontmatterSchema from 'remark-lint-frontmatter-schema'
import remarkPresetLintRecommended from 'remark-preset-lint-recommended'

// The plugin takes every path to be relative to the working directory.
const schema = relative(process.cwd(), fileURLToPath(new URL('post.schema.json', import.meta.url)))

export default {
  plugins: [
    remarkFrontmatter,
    remarkPresetLintRecommended,
    [remarkLintFrontmatterSchema, {schemas: {[schema]: ['**/*.md']}}]
  ]
}
