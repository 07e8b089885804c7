import {describeUrls} from '../describe-urls.ts'

describeUrls('pelican', 'pelicanconf.py', {
  '': [
    ['a.md', 'title: My  First - Post', '/my-first-post.html'],
    ['a.md', 'title: Käse'],
    ['a.md', 'title: -x'],
    ['a.md', 'slug: s\ntitle: x', '/s.html'],
    ['a.md', 'Title: x\ntitle: y', '/x.html'],
    ['a.md', 'date: 2024-05-06']
  ],
  "ARTICLE_URL = '/{date:%Y}/{date:%m}/{date:%d}/{date:%b}/{slug}/'": [
    ['a.md', 'title: x\ndate: 2024-05-06', '/2024/05/06/May/x/']
  ],
  "ARTICLE_URL = '{date:%Y}/{slug}/'": [['a.md', 'title: x']],
  "ARTICLE_URL = '{date:%H}/{slug}/'": [['a.md', 'title: x\ndate: 2024-05-06']],
  "ARTICLE_URL = '{category}/{slug}/'": [['a.md', 'title: x\ndate: 2024-05-06']],
  "ARTICLE_URL = '{toString}/{slug}/'": [['a.md', 'title: x\ndate: 2024-05-06']],
  'ARTICLE_URL = True': [['a.md', 'title: x']]
})
