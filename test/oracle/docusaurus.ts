import {recordPosts} from './record-posts.ts'

/** Records what the blog plugin of Docusaurus makes of posts. */
export function recordDocusaurus(): void {
  recordPosts({
    engine: 'docusaurus',
    packages: ['@docusaurus/plugin-content-blog@3', '@docusaurus/core@3', 'react', 'react-dom'],
    zones: ['UTC', 'America/New_York'],
    postFolder: 'blog'
  })
}
