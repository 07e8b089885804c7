import {recordPosts} from './record-posts.ts'

/** Records what VitePress makes of posts: its reader of front matter, and its search for files, without the build around them. */
export function recordVitePress(): void {
  recordPosts({
    engine: 'vitepress',
    packages: ['@mdit-vue/plugin-frontmatter@2', 'markdown-it@14', 'tinyglobby'],
    zones: ['UTC', 'America/New_York'],
    postFolder: 'posts'
  })
}
