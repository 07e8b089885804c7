import {describeUrls} from '../describe-urls.ts'

describeUrls('hexo', '_config.yml', {
  'permalink: /:year/:month/:title.html': [
    ['source/_posts/a/hi.md', 'date: 2024-05-06 09:00:00', '/2024/05/a/hi.html']
  ],
  'permalink: :i_month-:i_day/:name/': [['source/_posts/a/hi.md', 'date: 2024-05-06', '/5-6/hi/']],
  'permalink: :short_year/:title/': [['source/_posts/hi.md', 'date: 2024-05-06']],
  'permalink: :hash/:title/': [['source/_posts/hi.md', 'date: 2024-05-06']],
  'permalink: :lang/:title/': [
    ['source/_posts/hi.md', 'lang: ko', '/ko/hi/'],
    ['source/_posts/hi.md', 'title: x'],
    ['source/_posts/hi.md', 'lang: 007'],
    ['source/_posts/hi.md', 'lang:']
  ],
  'permalink: :category/:title/': [['source/_posts/hi.md', 'category: a']],
  'permalink: :title\npost_asset_folder: true': [['source/_posts/hi.md', 'title: x', '/hi/']],
  'permalink: :title.html\npost_asset_folder: true': [['source/_posts/hi.md', 'title: x', '/hi.html']],
  'permalink: :title/\npost_asset_folder: true': [['source/_posts/hi.md', 'title: x', '/hi/']],
  'permalink: a:b': [['source/_posts/hi.md', 'title: x']],
  '': [
    ['source/_posts/hi.md', 'permalink: /my/post', '/my/post'],
    ['source/_posts/hi.md', 'permalink: [a]'],
    ['source/_posts/hi.md', 'permalink: 007'],
    ['source/_posts/hi.md', 'title: x']
  ],
  'timezone: Asia/Seoul': [
    ['source/_posts/hi.md', 'date: 2024-05-06 08:00:00'],
    ['source/_posts/hi.md', 'date: 2024-05-06 10:00:00', '/2024/05/06/hi/']
  ],
  'new_post_name: :year-:month-:day-:title.md\npermalink: :title/': [
    ['source/_posts/2024-05-06-hi.md', 'title: x', '/hi/'],
    ['source/_posts/hi.md', 'title: x'],
    ['source/_posts/2024-5-6-hi.md', 'title: x']
  ]
})
