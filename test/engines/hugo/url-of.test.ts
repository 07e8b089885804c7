import {describeUrls} from '../describe-urls.ts'

describeUrls('hugo', 'hugo.yaml', {
  '': [
    ['content/posts/hi.md', 'title: x', '/posts/hi/'],
    ['content/posts/hi/index.md', 'title: x', '/posts/hi/'],
    ['content/posts/My Post.md', 'title: x', '/posts/my-post/'],
    ['content/posts/Äpfel.md', 'title: x', '/posts/äpfel/'],
    ['content/posts/안녕.md', 'title: x', '/posts/안녕/'],
    ['content/posts/a--b.md', 'title: x'],
    ['content/posts/a.b.md', 'title: x'],
    ['content/posts/hi.md', 'slug: Other One', '/posts/other-one/'],
    ['content/posts/hi.md', 'url: /a/b.html', '/a/b.html'],
    ['content/posts/hi.md', 'url: a/b'],
    ['content/posts/hi.md', 'url: /a b'],
    ['content/posts/hi.md', 'url: /A/B/', '/A/B/'],
    ['content/posts/hi.md', 'URL: /a', '/a/'],
    ['content/posts/hi.md', 'slug: 007'],
    ['content/posts/hi.md', 'slug: [a]'],
    ['content/2024-05-06-hi/index.md', 'title: x', '/2024-05-06-hi/']
  ],
  'permalinks: {posts: /:year/:month/:day/:slug/}': [
    ['content/posts/hi.md', 'date: 2024-05-06\nslug: s', '/2024/05/06/s/']
  ],
  'permalinks: {posts: /:year/:slug/}': [['content/posts/hi.md', 'date: 2024-05-06']],
  'permalinks: {posts: /:slugorfilename/}': [['content/posts/hi.md', 'date: 2024-05-06', '/hi/']],
  'permalinks: {posts: /:slugorcontentbasename}': [['content/posts/hi.md', 'slug: s', '/s/']],
  'permalinks: {posts: /:section/:filename/}': [['content/posts/b/hi.md', 'date: 2024-05-06', '/posts/hi/']],
  'permalinks: {posts: /x/:contentbasename/}': [['content/posts/b/hi/index.md', 'date: 2024-05-06', '/x/hi/']],
  'permalinks: {posts: /:y_day/:filename/}': [['content/posts/hi.md', 'date: 2024-05-06']],
  'permalinks: {posts: /:year/:filename/}': [['content/posts/hi.md', 'title: x']],
  'permalinks: {posts: /:title/}': [['content/posts/hi.md', 'title: x']],
  'permalinks: {posts: /:filename/}': [['content/notes/hi.md', 'title: x', '/notes/hi/']],
  'permalinks: {posts: /p/:filename/}': [['content/2024-05-06-hi.md', 'title: x', '/2024-05-06-hi/']],
  "frontmatter: {date: ':filename'}": [
    ['content/posts/2024-05-06-hi.md', 'title: x'],
    ['content/posts/2024-05-06-hi.md', 'slug: s', '/posts/s/'],
    ['content/posts/hi.md', 'title: x', '/posts/hi/']
  ],
  'contentDir: text': [
    ['text/posts/hi.md', 'title: x', '/posts/hi/'],
    ['texts/posts/hi.md', 'title: x']
  ],
  'uglyURLs: true': [['content/posts/hi.md', 'title: x']]
})
