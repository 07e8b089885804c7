import {describeUrls} from '../describe-urls.ts'

describeUrls('eleventy', 'eleventy.config.js', {
  '': [
    ['posts/hi.md', 'permalink: //a//index.html', '/a/'],
    ['posts/hi.md', 'permalink: /index.html/a', '/index.html/a'],
    ['posts/hi.md', 'permalink: /a%20b/'],
    ['posts/hi.md', 'permalink: false'],
    ['posts/hi.md', 'permalink: 0x10']
  ]
})
