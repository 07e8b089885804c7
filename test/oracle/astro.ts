import {recordPosts} from './record-posts.ts'

/** Records what Astro makes of posts. */
export function recordAstro(): void {
  recordPosts({
    engine: 'astro',
    packages: ['astro'],
    zones: ['UTC', 'America/New_York', 'Asia/Seoul'],
    postFolder: 'src/content/blog'
  })
}
