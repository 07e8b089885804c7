import {describeUrls} from '../describe-urls.ts'

describeUrls('docusaurus', 'docusaurus.config.js', {
  "blog: {routeBasePath: 'news'}": [['blog/2024-05-06-hi.md', 'title: x', '/news/2024/05/06/hi']],
  '': [
    ['blog/2024-5-6-hi.md', 'title: x', '/blog/2024/5/6/hi'],
    ['blog/2024-05-06.md', 'title: x', '/blog/2024/05/06'],
    ['blog/2024/05/06/hi.mdx', 'title: x', '/blog/2024/05/06/hi'],
    ['blog/2024-05-06-hi/index.mdx', 'title: x', '/blog/2024/05/06/hi'],
    ['blog/a/2024-05-06-hi.md', 'title: x'],
    ['blog/a-2024-05-06-hi.md', 'title: x'],
    ['blog/a/index.md', 'title: x', '/blog/a'],
    ['blog/hi.md', 'slug: //a//b//', '/blog/a/b'],
    ['blog/hi.md', 'slug: /', '/blog']
  ],
  "blog: {routeBasePath: '/'}": [['blog/hi.md', 'slug: /', '/']],
  "blog: {path: 'a'}, plugins: ['plugin-content-blog', {}]": [['a/hi.md', 'slug: b']],
  'blog: {routeBasePath: base}': [['blog/hi.md', 'title: x']]
})
