import {describeUrls} from '../describe-urls.ts'

describeUrls('zola', 'zola.toml', {
  '': [
    ['content/blog/2024-05-06_hi.md', 'title: x', '/blog/hi/'],
    ['content/blog/2024-05-06-hi/index.md', 'title: x'],
    ['content/blog/my-post/index.md', 'slug: s', '/blog/s/'],
    ['content/blog/Hi.md', 'title: x'],
    ['content/blog/hi.md', 'path: a b'],
    ['content/blog/hi.md', 'path: a/b-c/', '/a/b-c/'],
    ['content/blog/hi.md', 'path: [a]'],
    ['content/blog/hi.md', 'slug: [a]'],
    ['content/blog/a--b.md', 'title: x']
  ]
})
