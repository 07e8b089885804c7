import {describeUrls} from '../describe-urls.ts'

describeUrls('vitepress', '.vitepress/config.mts', {
  '': [
    ['posts/index-of.md', 'title: x', '/posts/index-of.html'],
    ['index/hi.mdx', 'title: x']
  ],
  "srcDir: 'src'": [['src/hi/index.md', 'title: x', '/hi/']]
})
