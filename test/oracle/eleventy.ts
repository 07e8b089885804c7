import {recordPosts} from './record-posts.ts'

/** Records what Eleventy makes of posts. */
export function recordEleventy(): void {
  recordPosts({
    engine: 'eleventy',
    packages: ['@11ty/eleventy@3'],
    zones: ['UTC', 'America/New_York'],
    postFolder: 'posts'
  })
}
