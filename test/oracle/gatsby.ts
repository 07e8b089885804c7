import {recordPosts} from './record-posts.ts'

/** Records what Gatsby makes of posts: its transformer for Markdown and its type for dates, without the build around them. */
export function recordGatsby(): void {
  recordPosts({
    engine: 'gatsby',
    packages: ['gray-matter@4', 'moment@2', 'graphql@16', 'common-tags@1', 'lodash@4', 'mime@3', '@babel/runtime@7'],
    alone: ['gatsby@5', 'gatsby-transformer-remark@6'],
    zones: ['UTC', 'America/New_York'],
    postFolder: 'content/blog'
  })
}
