import type {HostProfile} from '../host-profile.ts'

/** Platforms of blogs and newsletters. */
export const publishing: readonly HostProfile[] = [
  {
    brand: 'Medium',
    otherNames: ['미디엄'],
    misspellings: ['medium', 'Meduim', 'Midium', 'Mediun', 'MEDIUM'],
    hosts: ['medium.com', '*.medium.com'],
    shapes: [
      ['short', 'a share link', '//link.medium.com/*'],
      [
        'item',
        'a story',
        '/p/:code([0-9a-f]{8,12})',
        '/:slug([^/]*-[0-9a-f]{8,12})',
        '/:name/:slug([^/]*-[0-9a-f]{8,12})',
        '/:name/:code([0-9a-f]{10,12})'
      ],
      ['collection', 'a list', '/@:name/list/*'],
      ['tag', 'a tag', '/(tag|topic|topics)/*', '/:name/(tagged|tag)/*'],
      ['search', 'a search', '/search*'],
      ['login', 'a login page', '/m/*'],
      ['profile', "an author's page", '/@:name', '/@:name/(about|followers|following|subscribe|lists)'],
      ['home', "a publication's home page", '/', '/(archive|latest|followers)'],
      [
        'unknown',
        'a page of the site itself',
        '//medium.com/(about|membership|creators|jobs-at-medium|me|new-story|policy)*'
      ],
      ['collection', 'a publication', '//medium.com/:name([\\w-]+)']
    ],
    permalink: 'Open the story and copy its address, which ends in 12 hexadecimal digits',
    examples: [
      ['item', 'https://medium.com/@jane/some-title-0123456789ab'],
      ['item', 'https://jane.medium.com/some-title-0123456789ab?source=rss'],
      ['profile', 'https://medium.com/@jane'],
      ['tag', 'https://medium.com/tag/ai'],
      ['home', 'https://medium.com/'],
      ['collection', 'https://medium.com/some-publication']
    ]
  },
  {
    brand: 'Substack',
    otherNames: ['서브스택'],
    misspellings: ['SubStack', 'Sub stack', 'Sub Stack', 'substack', 'Substak'],
    hosts: ['substack.com', '*.substack.com'],
    shapes: [
      ['copy', "the app's copy of a post", '//open.substack.com/pub/:name/p/:slug', '/home/post/*', '/inbox/post/*'],
      ['item', 'a note', '/@:name/note/:code(c-\\d+)', '/profile/:name/note/:code(c-\\d+)'],
      ['item', 'a post', '/p/:slug', '/p/:slug/*', '/@:name/:slug(p-\\d+)'],
      ['feed', 'a list of posts', '/(archive|notes|podcast)'],
      ['profile', "a writer's page", '/@:name', '/@:name/(posts|notes|likes)', '/profile/:name'],
      ['search', 'a search', '/search*'],
      ['wrapper', 'a redirect', '/redirect/*', '/app-link/*'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the post on the newsletter itself and copy the address with `/p/`',
    examples: [
      ['item', 'https://jane.substack.com/p/some-post'],
      ['item', 'https://substack.com/@jane/note/c-12345678'],
      ['home', 'https://jane.substack.com/'],
      ['feed', 'https://jane.substack.com/archive'],
      ['copy', 'https://open.substack.com/pub/jane/p/some-post']
    ]
  },
  {
    brand: 'DEV Community',
    otherNames: ['DEV', 'dev.to', 'Dev.to', 'DEV.to'],
    misspellings: ['Dev Community', 'dev community', 'DEV community'],
    hosts: ['dev.to'],
    shapes: [
      ['item', 'a comment', '/:name/comment/:code'],
      ['collection', 'a series', '/:name/series/:number(\\d+)'],
      ['tag', 'a tag', '/t/:tag', '/t/:tag/*'],
      ['search', 'a search', '/search*'],
      ['editor', 'a form for a new article', '/new*', '/enter*'],
      [
        'unknown',
        'a page of the site itself',
        '/(about|faq|privacy|terms|contact|tags|top|latest|podcasts|videos|code-of-conduct|readinglist|settings)',
        '/settings/*',
        '/top/*'
      ],
      ['item', 'an article', '/:name([\\w-]+)/:slug([\\w-]+)'],
      ['profile', "an author's page", '/:name([\\w-]+)'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the article and copy its address',
    examples: [
      ['item', 'https://dev.to/jane/some-title-1abc'],
      ['item', 'https://dev.to/jane/comment/1a2b3'],
      ['profile', 'https://dev.to/jane'],
      ['tag', 'https://dev.to/t/javascript']
    ]
  },
  {
    brand: 'Hashnode',
    misspellings: ['HashNode', 'hashnode', 'Hash Node'],
    hosts: ['hashnode.com', '*.hashnode.dev'],
    shapes: [
      ['item', 'an article', '//hashnode.com/post/:slug', '//hashnode.com/discussions/post/:slug'],
      ['profile', "an author's page", '//hashnode.com/@:name'],
      ['tag', 'a tag', '//hashnode.com/n/*', '/tag/*'],
      ['collection', 'a series', '/series/*', '/series'],
      ['home', 'the home page', '/'],
      [
        'unknown',
        'a page of the site itself',
        '//hashnode.com/*',
        '/(archive|about|newsletter|badges|members|recommendations|page)',
        '/page/*'
      ],
      ['item', 'an article', '/:slug([\\w-]{6,})']
    ],
    permalink: 'Open the article and copy its address',
    examples: [
      ['item', 'https://jane.hashnode.dev/some-title'],
      ['item', 'https://hashnode.com/post/some-title-abc'],
      ['profile', 'https://hashnode.com/@jane'],
      ['home', 'https://jane.hashnode.dev/']
    ]
  },
  {
    brand: 'WordPress',
    otherNames: ['WordPress.com', 'WordPress.org', '워드프레스'],
    misspellings: ['Wordpress', 'wordpress', 'Word Press', 'Word press', 'wordPress', 'WordPres'],
    hosts: ['*.wordpress.com'],
    shapes: [
      ['item', 'a post', '/:year(\\d{4})/:month(\\d\\d)/:day(\\d\\d)/:slug', '/?p=:number(\\d+)'],
      [
        'feed',
        'the posts of a month or day',
        '/:year(\\d{4})',
        '/:year(\\d{4})/:month(\\d\\d)',
        '/:year(\\d{4})/:month(\\d\\d)/:day(\\d\\d)',
        '/page/*',
        '/feed*'
      ],
      ['tag', 'a tag', '/tag/*'],
      ['collection', 'a category', '/category/*'],
      ['profile', "an author's posts", '/author/*'],
      ['editor', 'the editor', '/wp-admin/*', '/wp-admin', '/wp-login.php'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Click the title of the post and copy the address',
    examples: [
      ['item', 'https://jane.wordpress.com/2020/01/02/some-title/'],
      ['item', 'https://jane.wordpress.com/2020/01/02/other/?utm_source=x'],
      ['feed', 'https://jane.wordpress.com/2020/01/'],
      ['tag', 'https://jane.wordpress.com/tag/ai/'],
      ['home', 'https://jane.wordpress.com']
    ]
  },
  {
    brand: 'Blogger',
    otherNames: ['Blogspot', 'BlogSpot'],
    misspellings: ['blogger', 'blogspot', 'Blogpost.com'],
    hosts: ['*.blogspot.com', '*.blogspot.kr', '*.blogspot.jp', '*.blogspot.de', '*.blogspot.fr'],
    shapes: [
      ['item', 'a post', '/:year(\\d{4})/:month(\\d\\d)/:slug([^/]+\\.html)', '/p/:slug([^/]+\\.html)'],
      ['feed', 'the posts of a month', '/:year(\\d{4})', '/:year(\\d{4})/:month(\\d\\d)', '/feeds/*'],
      ['tag', 'a label', '/search/label/*'],
      ['search', 'a search', '/search*'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Click the title of the post and copy the address',
    examples: [
      ['item', 'https://jane.blogspot.com/2020/01/some-title.html'],
      ['item', 'https://jane.blogspot.com/p/about-this.html'],
      ['feed', 'https://jane.blogspot.com/2020/01/'],
      ['tag', 'https://jane.blogspot.com/search/label/ai'],
      ['home', 'https://jane.blogspot.com/']
    ]
  }
]
