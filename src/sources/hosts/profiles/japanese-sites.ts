import type {HostProfile} from '../host-profile.ts'

/** Blogs and communities of Japan. */
export const japaneseSites: readonly HostProfile[] = [
  {
    brand: 'Qiita',
    otherNames: ['キータ'],
    misspellings: ['qiita', 'Quiita', 'Qita', 'QIita', 'Qitta'],
    hosts: ['qiita.com'],
    shapes: [
      ['item', 'an article', '/:name/items/:code([0-9a-f]{20})', '/items/:code([0-9a-f]{20})'],
      ['private', 'an article shared with few', '/:name/private/:code([0-9a-f]{20})'],
      ['tag', 'a tag', '/tags/*'],
      ['search', 'a search', '/search*'],
      ['profile', 'an organisation', '/organizations/*'],
      ['feed', 'a page of suggestions', '/(trend|timeline)', '/advent-calendar*'],
      [
        'unknown',
        'a page of the site itself',
        '/(about|terms|privacy|login|signup|drafts|official-events|opportunities)'
      ],
      ['profile', "an author's page", '/:name([\\w-]+)'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the article and copy the address with `/items/`',
    examples: [
      ['item', 'https://qiita.com/jane/items/0123456789abcdef0123'],
      ['item', 'https://qiita.com/a-b/items/abcdef01234567890123#c'],
      ['profile', 'https://qiita.com/jane'],
      ['tag', 'https://qiita.com/tags/ruby']
    ]
  },
  {
    brand: 'Zenn',
    misspellings: ['zenn', 'Zen.dev', 'ZENN'],
    hosts: ['zenn.dev'],
    shapes: [
      [
        'item',
        'an article, book or scrap',
        '/:name/(articles|books|scraps)/:slug',
        '/:name/(articles|books)/:slug/*',
        '/p/:name/articles/:slug'
      ],
      ['tag', 'a topic', '/topics/*'],
      ['search', 'a search', '/search*'],
      ['feed', 'a list', '/(articles|books|scraps|topics)'],
      ['unknown', 'a page of the site itself', '/(about|terms|privacy|enter|faq|dashboard|events)'],
      ['profile', "an author's page", '/:name([\\w-]+)', '/p/:name', '/:name([\\w-]+)/(articles|books|scraps)'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the article and copy the address with `/articles/`',
    examples: [
      ['item', 'https://zenn.dev/jane/articles/0123456789abcd'],
      ['item', 'https://zenn.dev/jane/scraps/0123456789abcd'],
      ['profile', 'https://zenn.dev/jane'],
      ['tag', 'https://zenn.dev/topics/react']
    ]
  },
  {
    brand: 'Hatena Blog',
    otherNames: ['はてなブログ', 'はてなダイアリー', 'Hatena'],
    misspellings: ['はてブログ', 'Hatenablog', 'hatenablog', 'Hatena blog'],
    hosts: [
      '*.hatenablog.com',
      '*.hatenablog.jp',
      '*.hateblo.jp',
      '*.hatenadiary.com',
      '*.hatenadiary.jp',
      '*.hatenadiary.org',
      'd.hatena.ne.jp'
    ],
    shapes: [
      ['item', 'an entry', '/entry/*', '//d.hatena.ne.jp/:name/:day(\\d{8})*'],
      ['feed', 'a list of entries', '/archive*', '/entries*'],
      ['search', 'a search', '/search*'],
      ['profile', "the author's page", '/about', '//d.hatena.ne.jp/:name([\\w-]+)'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Click the title of the entry and copy the address with `/entry/`',
    examples: [
      ['item', 'https://jane.hatenablog.com/entry/2023/11/17/122341'],
      ['item', 'https://jane.hateblo.jp/entry/some-title'],
      ['home', 'https://jane.hatenablog.com/'],
      ['feed', 'https://jane.hatenablog.com/archive/category/AI']
    ]
  },
  {
    brand: 'Hatena Bookmark',
    otherNames: ['はてなブックマーク', 'はてブ'],
    hosts: ['b.hatena.ne.jp'],
    shapes: [
      ['wrapper', 'comments on another page', '/entry/*'],
      ['feed', 'a list of bookmarks', '/hotentry*', '/entrylist*'],
      ['search', 'a search', '/search*', '/q/*'],
      ['profile', "a member's bookmarks", '/:name([\\w-]+)', '/:name([\\w-]+)/bookmark'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Link the page itself, not the bookmarks of it',
    examples: [
      ['wrapper', 'https://b.hatena.ne.jp/entry/s/x.org/a'],
      ['feed', 'https://b.hatena.ne.jp/hotentry/it'],
      ['profile', 'https://b.hatena.ne.jp/jane/'],
      ['home', 'https://b.hatena.ne.jp/']
    ]
  },
  {
    brand: 'note',
    otherNames: ['ノート', 'note.com'],
    misspellings: ['NOTE.com', 'Note.com'],
    hosts: ['note.com'],
    shapes: [
      ['item', 'an article', '/:name/n/:code(n[0-9a-f]{10,14})'],
      ['collection', 'a magazine', '/:name/m/*'],
      ['tag', 'a hashtag', '/hashtag/*'],
      ['search', 'a search', '/search*'],
      ['unknown', 'a page of the site itself', '/(login|signup|terms|privacy|topic|categories|premium)', '/topic/*'],
      ['profile', "an author's page", '/:name([\\w-]+)'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the article and copy the address with `/n/`',
    examples: [
      ['item', 'https://note.com/jane/n/n0123456789ab'],
      ['item', 'https://note.com/a_b/n/nabcdef012345'],
      ['profile', 'https://note.com/jane'],
      ['tag', 'https://note.com/hashtag/AI']
    ]
  },
  {
    brand: 'niconico',
    otherNames: ['ニコニコ動画', 'ニコニコ', 'にこにこ動画', 'ニコ動'],
    misspellings: ['Niconico', 'NicoNico', 'nico nico'],
    hosts: ['nicovideo.jp', 'nico.ms', 'live.nicovideo.jp'],
    shapes: [
      ['short', 'a share link', '//nico.ms/*'],
      ['item', 'a video', '/watch/:code([a-z]{2}\\d+)'],
      ['search', 'a search', '/search/*'],
      ['tag', 'a tag', '/tag/*'],
      ['profile', 'a profile', '/user/*'],
      ['collection', 'a list', '/mylist/*', '/series/*'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the video and copy the address with `/watch/`',
    examples: [
      ['item', 'https://www.nicovideo.jp/watch/sm9'],
      ['item', 'https://live.nicovideo.jp/watch/lv123456'],
      ['tag', 'https://www.nicovideo.jp/tag/AI'],
      ['profile', 'https://www.nicovideo.jp/user/123']
    ]
  }
]
