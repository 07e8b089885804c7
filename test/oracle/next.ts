import {recordPosts} from './record-posts.ts'

/** Records what Contentlayer makes of posts, the one reader of Next.js sites that has rules of its own. */
export function recordNext(): void {
  recordPosts({
    engine: 'next',
    packages: ['@contentlayer/source-files@0.3'],
    zones: ['UTC', 'America/New_York'],
    postFolder: 'blog'
  })
}
