import {describeUrls} from '../describe-urls.ts'

describeUrls('jekyll', '_config.yml', {
  '': [
    ['_posts/2024-05-06-hi.md', 'title: x', '/2024/05/06/hi.html'],
    ['_posts/2024-05-06-Hi There.md', 'title: x', '/2024/05/06/Hi-There.html'],
    ['_posts/2024-05-06-hi..md', 'title: x', '/2024/05/06/hi.html'],
    ['_posts/2024-05-06-hi.md', 'slug: My Slug!', '/2024/05/06/My-Slug!.html'],
    ['_posts/2024-05-06-hi.md', 'permalink: a/../b//c/./d', '/a/b/c/d'],
    ['_posts/2024-05-06-hi.md', 'permalink: 2024-05-06 10:00:00'],
    ['_posts/2024-13-06-hi.md', 'title: x']
  ],
  'permalink: /:title': [['_posts/2024-05-06-hi.md', 'slug: My_Slug~', '/My_Slug~']],
  'permalink: /:slug/': [
    ['_posts/2024-05-06-Hi_There.md', 'title: x', '/hi-there/'],
    ['_posts/2024-05-06-hi.md', 'slug:'],
    ['_posts/2024-05-06-hi.md', 'slug: 2024']
  ],
  'permalink: /:name/': [['_posts/2024-05-06-Hi.md', 'title: x', '/2024-05-06-hi/']],
  'permalink: /:collection/:title:output_ext': [['_posts/2024-05-06-hi.md', 'title: x', '/posts/hi.html']],
  'permalink: /:short_year/:i_month/:i_day/:y_day/:short_month/:long_month/:short_day/:long_day/:title': [
    ['_posts/2024-03-07-hi.md', 'title: x', '/24/3/7/067/Mar/March/Thu/Thursday/hi']
  ],
  'permalink: /:y_day/:title': [
    ['_posts/2024-12-31-hi.md', 'title: x', '/366/hi'],
    ['_posts/2024-01-05-hi.md', 'title: x', '/005/hi'],
    ['_posts/2023-04-10-hi.md', 'title: x', '/100/hi'],
    ['_posts/2023-04-09-hi.md', 'title: x', '/099/hi']
  ],
  'permalink: /:month_:day_/:title': [['_posts/2024-05-06-hi.md', 'title: x', '/05_06_/hi']],
  'permalink: /:other/:title': [['_posts/2024-05-06-hi.md', 'title: x']],
  'permalink: none': [
    ['a/_posts/2024-05-06-hi.md', 'categories: B c\ncategory: D e', '/a/b/c/d e/hi.html'],
    ['a/b/_posts/2024-05-06-hi.md', 'categories: [C d, a]', '/a/b/c d/hi.html'],
    ['_posts/2024-05-06-hi.md', 'categories: [007]'],
    ['_posts/2024-05-06-hi.md', 'categories: {a: b}'],
    ['_posts/2024-05-06-hi.md', 'categories:\ncategory:', '/hi.html']
  ],
  'permalink: none\nsource: src': [['src/a/_posts/2024-05-06-hi.md', 'title: x', '/a/hi.html']],
  'permalink: none\ndefaults: [{values: {categories: a}}]': [['_posts/2024-05-06-hi.md', 'title: x']],
  'permalink: none\ndefaults: [{values: {category: a}}]': [['_posts/2024-05-06-hi.md', 'title: x']],
  'permalink: /:slugified_categories/:title': [['_posts/2024-05-06-hi.md', 'categories: [C d, C-D]', '/c-d/hi']],
  'defaults: [{values: {permalink: /x/:title}}, {scope: {path: _posts/a}, values: {permalink: /y/:title}}]': [
    ['_posts/a/2024-05-06-hi.md', 'title: x', '/y/hi'],
    ['_posts/ab/2024-05-06-hi.md', 'title: x', '/x/hi']
  ],
  'defaults: [{values: {permalink: 1}}]': [['_posts/2024-05-06-hi.md', 'title: x']],
  'timezone: UTC': [['_posts/2024-05-06-hi.md', 'date: 2024-05-07', '/2024/05/07/hi.html']]
})
