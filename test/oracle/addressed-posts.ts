/** A post and the config of its site: what the site says, where the post lies, the lines of its front matter. */
export type AddressedPost = readonly [config: string, path: string, lines: string]

/** Posts whose addresses are recorded, by engine. */
export const addressedPosts: Readonly<Record<'hexo' | 'hugo' | 'jekyll' | 'pelican', readonly AddressedPost[]>> = {
  hexo: [
    ['', 'source/_posts/hello.md', 'title: x\ndate: 2024-05-06 12:00:00'],
    ['', 'source/_posts/hello.md', 'title: x\ndate: 2024-05-06'],
    ['', 'source/_posts/sub/Hello World.md', 'title: x\ndate: 2024-05-06 12:00:00'],
    ['', 'source/_posts/안녕 세계.md', 'title: x\ndate: 2024-05-06 23:59:00'],
    ['', 'source/_posts/2024-05-06-x.md', 'title: x\ndate: 2024-07-08 12:00:00'],
    ['permalink: :name/', 'source/_posts/sub/a.md', 'title: x\ndate: 2024-05-06 12:00:00'],
    [
      'permalink: p/:abbrlink.html',
      'source/_posts/sub/a.md',
      'title: x\nabbrlink: 4a17b156\ndate: 2024-05-06 12:00:00'
    ],
    ['permalink: p/:abbrlink.html', 'source/_posts/sub/a.md', 'title: x\nabbrlink: 3766\ndate: 2024-05-06 12:00:00'],
    ['permalink: p/:abbrlink.html', 'source/_posts/sub/a.md', 'title: x\nabbrlink: 1e5\ndate: 2024-05-06 12:00:00'],
    ['permalink: p/:abbrlink/', 'source/_posts/sub/a.md', "title: x\nabbrlink: '007'\ndate: 2024-05-06 12:00:00"],
    ['permalink: :year/:i_month/:i_day/:title.html', 'source/_posts/a.md', 'title: x\ndate: 2024-05-06 12:00:00'],
    ['permalink: /:title/', 'source/_posts/a.md', 'title: x\ndate: 2024-05-06 12:00:00'],
    ['permalink: :title', 'source/_posts/a.md', 'title: x\ndate: 2024-05-06 12:00:00'],
    ['permalink: :title\npost_asset_folder: true', 'source/_posts/a.md', 'title: x\ndate: 2024-05-06 12:00:00'],
    ['permalink: :title.html\npost_asset_folder: true', 'source/_posts/a.md', 'title: x\ndate: 2024-05-06 12:00:00'],
    ['', 'source/_posts/a.md', 'title: x\npermalink: my/own\ndate: 2024-05-06 12:00:00'],
    ['post_asset_folder: true', 'source/_posts/a.md', 'title: x\npermalink: my/own\ndate: 2024-05-06 12:00:00'],
    ['', 'source/_posts/a.md', 'title: x\npermalink: /my/own.html\ndate: 2024-05-06 12:00:00'],
    ['timezone: Asia/Seoul', 'source/_posts/a.md', 'title: x\ndate: 2024-05-06 12:00:00'],
    ['timezone: Asia/Seoul', 'source/_posts/a.md', 'title: x\ndate: 2024-05-06 03:00:00'],
    ['timezone: Asia/Seoul', 'source/_posts/a.md', 'title: x\ndate: 2024-05-06'],
    ["new_post_name: ':year-:month-:day-:title.md'", 'source/_posts/2024-05-06-abc d.md', 'title: x'],
    [
      "new_post_name: ':year-:month-:day-:title.md'\npermalink: :title/",
      'source/_posts/2024-05-06-abc d.md',
      'title: x'
    ],
    ["new_post_name: ':year-:month-:day-:title.md'\npermalink: :title/", 'source/_posts/abc d.md', 'title: x'],
    ["new_post_name: ':year-:month-:day-:title.md'\npermalink: :title/", 'source/_posts/2024-5-6-abc d.md', 'title: x'],
    ['permalink: :category/:title/', 'source/_posts/a.md', 'title: x\ndate: 2024-05-06 12:00:00'],
    ['permalink: :post_title/', 'source/_posts/a.md', 'title: My Title\ndate: 2024-05-06 12:00:00'],
    ['', 'source/_posts/a.markdown', 'title: x\ndate: 2024/05/06'],
    ['permalink: :lang/:title/', 'source/_posts/a.md', 'title: x\nlang: ko\ndate: 2024-05-06 12:00:00']
  ],
  hugo: [
    ['', 'content/posts/hello.md', 'title: x\ndate: 2024-05-06'],
    ['', 'content/posts/Hello World.md', 'title: x\ndate: 2024-05-06'],
    ['', 'content/posts/안녕 세계.md', 'title: x\ndate: 2024-05-06'],
    ['', 'content/posts/sub/a_b.md', 'title: x\ndate: 2024-05-06'],
    ['', 'content/posts/bundle/index.md', 'title: x\ndate: 2024-05-06'],
    ['', 'content/posts/hello.md', 'title: x\nslug: Other Slug\ndate: 2024-05-06'],
    ['', 'content/posts/bundle/index.md', 'title: x\nslug: other\ndate: 2024-05-06'],
    ['', 'content/posts/hello.md', 'title: x\nurl: /my/own/\ndate: 2024-05-06'],
    ['', 'content/posts/hello.md', 'title: x\nurl: /my/own.html\ndate: 2024-05-06'],
    ['', 'content/posts/hello.md', 'title: x\nurl: my/own\ndate: 2024-05-06'],
    ['', 'content/posts/hello.md', 'title: x\nurl: /My/Own\ndate: 2024-05-06'],
    ["[permalinks]\nposts = '/:year/:month/:slug/'", 'content/posts/hello.md', 'title: x\nslug: s\ndate: 2024-05-06'],
    ["[permalinks]\nposts = '/:year/:month/:slug/'", 'content/posts/hello.md', 'title: x\ndate: 2024-05-06'],
    [
      "[permalinks]\nposts = '/:year/:month/:day/:filename/'",
      'content/posts/Hello World.md',
      'title: x\nslug: s\ndate: 2024-05-06'
    ],
    ["[permalinks]\nposts = '/b/:slugorfilename'", 'content/posts/Hello World.md', 'title: x\ndate: 2024-05-06'],
    ["[permalinks]\nposts = '/:sections/:slugorfilename/'", 'content/posts/a/b/c.md', 'title: x\ndate: 2024-05-06'],
    ["[permalinks]\nposts = '/:section/:slugorfilename/'", 'content/posts/a/b/c.md', 'title: x\ndate: 2024-05-06'],
    ["[permalinks]\nposts = '/:title/'", 'content/posts/a/b/c.md', 'title: My Title\ndate: 2024-05-06'],
    ["contentDir = 'src'", 'src/posts/c.md', 'title: My Title\ndate: 2024-05-06'],
    ['', 'content/posts/c.d.md', 'title: My Title\ndate: 2024-05-06'],
    ['', 'content/posts/a--b.md', 'title: My Title\ndate: 2024-05-06'],
    ['', 'content/posts/2024-05-06-day.md', 'title: My Title\ndate: 2024-05-06'],
    ["[frontmatter]\ndate = [':filename', ':default']", 'content/posts/2024-05-06-day.md', 'title: My Title'],
    ['uglyURLs = true', 'content/posts/c.md', 'title: My Title\ndate: 2024-05-06'],
    ['', 'content/Posts/c.md', 'title: My Title\ndate: 2024-05-06'],
    ["[permalinks]\nposts = '/p/:slug/'", 'content/Posts/c.md', 'title: My Title\nslug: s\ndate: 2024-05-06']
  ],
  jekyll: [
    ['title: t\ntimezone: UTC', '_posts/2024-05-06-hello-world.md', 'title: x'],
    ['title: t\ntimezone: UTC', '_posts/2024-05-06-Hello World & Co.md', 'title: x'],
    ['title: t\ntimezone: UTC', '_posts/2024-05-06-안녕 세계.md', 'title: x'],
    ['title: t\ntimezone: UTC', '_posts/2024-05-06-a--b__c!.md', 'title: x'],
    ['title: t\ntimezone: UTC', '_posts/2024-05-06-ends..md', 'title: x'],
    ['title: t\ntimezone: UTC', '_posts/2024-05-06-x.md', 'categories: Foo bar'],
    ['title: t\ntimezone: UTC', '_posts/2024-05-06-x.md', 'categories: [Foo Bar, baz, foo bar]'],
    ['title: t\ntimezone: UTC', '_posts/2024-05-06-x.md', 'category: Foo Bar'],
    ['title: t\ntimezone: UTC', '_posts/2024-05-06-x.md', 'category: Zed\ncategories: [Foo]'],
    ['title: t\ntimezone: UTC', 'ko/dev/_posts/deep/2024-05-06-x.md', 'categories: Foo'],
    ['title: t\ntimezone: UTC', '_posts/2024-05-06-x.md', 'slug: Other Slug'],
    ['title: t\ntimezone: UTC', '_posts/2024-05-06-x.md', 'date: 2024-07-08 12:00:00'],
    ['title: t\ntimezone: UTC', '_posts/2024-5-6-x.md', 'title: x'],
    ['title: t\ntimezone: UTC', '_posts/2024-05-06-x.md', 'permalink: /about/:title/'],
    ['title: t\ntimezone: UTC', '_posts/2024-05-06-x.md', 'permalink: foo/bar.html'],
    ['title: t\ntimezone: UTC', '_posts/2024-05-06-x.md', 'permalink: /:year/../x//y'],
    ['title: t\ntimezone: UTC\npermalink: pretty', '_posts/2024-05-06-x.md', 'categories: A'],
    ['title: t\ntimezone: UTC\npermalink: none', '_posts/2024-05-06-x.md', 'title: x'],
    ['title: t\ntimezone: UTC\npermalink: ordinal', '_posts/2024-05-06-x.md', 'title: x'],
    [
      'title: t\ntimezone: UTC\npermalink: /blog/:year/:i_month/:i_day/:short_year-:short_month-:long_month/:slug/',
      '_posts/2024-05-06-Xy Z.md',
      'title: x'
    ],
    ['title: t\ntimezone: UTC\npermalink: /:categories/:title', '_posts/2024-05-06-Xy Z.md', 'title: x'],
    [
      'title: t\ntimezone: UTC\npermalink: /:slugified_categories/:title:output_ext',
      '_posts/2024-05-06-x.md',
      'categories: [C++ Code, b]'
    ],
    ['title: t\ntimezone: UTC\npermalink: /:month_:day/:name.html', '_posts/2024-05-06-x.md', 'title: x'],
    ['title: t\ntimezone: UTC\npermalink: /:short_day/:long_day/:y_day/:title/', '_posts/2024-01-06-x.md', 'title: x'],
    [
      'title: t\ntimezone: UTC\ncollections:\n  posts:\n    permalink: /p/:title/',
      '_posts/2024-05-06-x.md',
      'title: x'
    ],
    [
      "title: t\ntimezone: UTC\ndefaults:\n  - scope: {path: '', type: posts}\n    values: {permalink: /d/:title/}\n  - scope: {path: _posts/in}\n    values: {permalink: /in/:title/}",
      '_posts/in/2024-05-06-x.md',
      'title: x'
    ],
    [
      "title: t\ntimezone: UTC\ndefaults:\n  - scope: {path: '', type: posts}\n    values: {permalink: /d/:title/}",
      '_posts/in/2024-05-06-x.md',
      'title: x'
    ],
    ['title: t\ntimezone: UTC\ncollections_dir: c', 'c/_posts/2024-05-06-x.md', 'categories: a'],
    ['title: t\ntimezone: UTC', '_posts/2024-05-06-x.md', 'categories: [2024, yes]'],
    ['title: t\ntimezone: UTC', '_posts/2024-05-06-x.md', 'categories:'],
    ['title: t\ntimezone: UTC', '_posts/2024-05-06-x.md', "categories: ''"],
    ['title: t\ntimezone: UTC', '_posts/2024-05-06-x.md', "slug: ''"],
    ['title: t\ntimezone: UTC', '_posts/2024-05-06-x.md', 'permalink:'],
    ['title: t\ntimezone: UTC', '_posts/2024-05-06-#1 a?b%.md', 'title: x']
  ],
  pelican: [
    ["PATH='content'\nSITEURL=''\nTIMEZONE='UTC'", 'content/a.md', 'title: Hello World\ndate: 2024-05-06'],
    ["PATH='content'\nTIMEZONE='UTC'", 'content/a.md', 'title: Hello -- big  World\ndate: 2024-05-06'],
    ["PATH='content'\nTIMEZONE='UTC'", 'content/a.md', 'title: Hello\nslug: my-own\ndate: 2024-05-06'],
    ["PATH='content'\nTIMEZONE='UTC'", 'content/a.md', 'title: Hello\nslug: My Own/x\ndate: 2024-05-06'],
    ["PATH='content'\nTIMEZONE='UTC'", 'content/a.md', 'title: Café?\ndate: 2024-05-06'],
    [
      "PATH='content'\nARTICLE_URL='posts/{date:%Y}/{date:%m}/{date:%d}/{slug}/'\nARTICLE_SAVE_AS='posts/{date:%Y}/{date:%m}/{date:%d}/{slug}/index.html'\nTIMEZONE='UTC'",
      'content/a.md',
      'title: Hello\ndate: 2024-05-06'
    ],
    [
      "PATH='content'\nARTICLE_URL='{category}/{slug}'\nARTICLE_SAVE_AS='{category}/{slug}.html'\nTIMEZONE='UTC'",
      'content/a.md',
      'title: Hello\ndate: 2024-05-06'
    ],
    [
      "PATH='content'\nARTICLE_URL='/b/{date:%b}/{slug}.html'\nARTICLE_SAVE_AS='b/{date:%b}/{slug}.html'\nTIMEZONE='UTC'",
      'content/a.md',
      'title: Hello\ndate: 2024-05-06'
    ],
    ["PATH='content'\nTIMEZONE='UTC'", 'content/2024-05-06-a.md', 'title: Hello'],
    ["PATH='content'\nSLUGIFY_SOURCE='basename'\nTIMEZONE='UTC'", 'content/a.md', 'title: Hello\ndate: 2024-05-06']
  ]
}
