import type {HostProfile} from '../host-profile.ts'
import {arxivInstant} from '../id-clocks.ts'

/** Encyclopedias, papers and archives. */
export const referenceWorks: readonly HostProfile[] = [
  {
    brand: 'Wikipedia',
    otherNames: [
      'Wiki',
      '위키백과',
      '위키피디아',
      'ウィキペディア',
      '维基百科',
      '維基百科',
      'Wikipédia',
      'Википедия',
      'Vikipedi'
    ],
    misspellings: ['wikipedia', 'WikiPedia', 'Wikipidia', 'Wikepedia', 'Wikipeda', 'Wikipidea', 'Wikpedia'],
    hosts: ['wikipedia.org', '*.wikipedia.org'],
    shapes: [
      ['item', 'a page at a revision', '/w/index.php?oldid=:number(\\d+)', '/wiki/Special:PermanentLink/*'],
      ['changing', 'an article', '/w/index.php?title=*', '/?curid=:number(\\d+)', '/?title=*'],
      [
        'search',
        'a page made on request',
        '/wiki/(Special|특수|特別|Spezial|Sp%C3%A9cial|Spécial|Especial|Speciale|Служебная)(:|%3A):name(.*)'
      ],
      [
        'home',
        'the main page',
        '/wiki/Main_Page',
        '/wiki/(위키백과:대문|メインページ|Wikipedia:Hauptseite|Wikipedia:首页|Wikipédia:Accueil_principal)'
      ],
      ['profile', "an editor's own page", '/wiki/(User|User_talk|사용자)(:|%3A):name(.*)'],
      ['collection', 'a category', '/wiki/(Category|Portal|분류|Kategorie)(:|%3A):name(.*)'],
      ['changing', 'an article', '/wiki/*', '/(zh|zh-cn|zh-tw|zh-hans|zh-hant|zh-hk)/*'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Choose "Permanent link" among the tools of the page',
    examples: [
      ['changing', 'https://en.wikipedia.org/wiki/Rust_(programming_language)'],
      ['changing', 'https://ko.m.wikipedia.org/wiki/%EC%9D%B8%EA%B3%B5'],
      ['changing', 'https://en.wikipedia.org/?title=Rust'],
      ['item', 'https://en.wikipedia.org/w/index.php?title=Rust&oldid=123'],
      ['item', 'https://en.wikipedia.org/wiki/Special:PermanentLink/123'],
      ['search', 'https://en.wikipedia.org/wiki/Special:Search?search=x'],
      ['home', 'https://en.wikipedia.org/wiki/Main_Page'],
      ['home', 'https://en.wikipedia.org/'],
      ['collection', 'https://en.wikipedia.org/wiki/Category:AI']
    ]
  },
  {
    brand: 'Wikimedia Commons',
    otherNames: ['Commons', '위키미디어 공용', 'Wikimedia'],
    misspellings: ['Wikimedia commons', 'WikiMedia Commons', 'wikimedia commons', 'Wikipedia Commons', 'WikiMedia'],
    hosts: ['commons.wikimedia.org', 'upload.wikimedia.org'],
    shapes: [
      ['file', 'an image without its author and licence', '//upload.wikimedia.org/*'],
      ['item', "a file's page", '/wiki/File(:|%3A):name(.*)'],
      ['collection', 'a category', '/wiki/Category(:|%3A):name(.*)'],
      ['home', 'the home page', '/', '/wiki/Main_Page'],
      ['search', 'a search', '/wiki/Special:*', '/w/*'],
      ['changing', 'a page', '/wiki/*']
    ],
    permalink: 'Link the page `File:…`, which names the author and the licence',
    examples: [
      ['item', 'https://commons.wikimedia.org/wiki/File:Example.jpg'],
      ['item', 'https://commons.wikimedia.org/wiki/File%3AA_b.svg'],
      ['file', 'https://upload.wikimedia.org/wikipedia/commons/a/a9/Example.jpg'],
      ['collection', 'https://commons.wikimedia.org/wiki/Category:Cats'],
      ['home', 'https://commons.wikimedia.org/wiki/Main_Page']
    ]
  },
  {
    brand: 'arXiv',
    otherNames: ['arXiv.org', '아카이브'],
    misspellings: ['Arxiv', 'ArXiv', 'arxiv', 'ARXIV', 'arXiV', 'ArXiV', 'Axriv'],
    hosts: ['arxiv.org', '{country}.arxiv.org', 'export.arxiv.org'],
    shapes: [
      [
        'item',
        "a paper's abstract",
        '/abs/:id(\\d{4}\\.\\d{4,5})(v\\d+|)',
        '/abs/:id([a-z-]+(\\.[A-Z]{2}|)/\\d{7})(v\\d+|)'
      ],
      [
        'file',
        "a paper's file",
        '/(pdf|html)/:id(\\d{4}\\.\\d{4,5})(v\\d+|)(\\.pdf|)',
        '/pdf/:id([a-z-]+(\\.[A-Z]{2}|)/\\d{7})(v\\d+|)(\\.pdf|)'
      ],
      ['feed', 'a listing', '/(list|archive|new|recent)/*'],
      ['profile', "an author's papers", '/a/:name'],
      ['search', 'a search', '/search*', '/find/*'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Link the abstract, `/abs/` and the number of the paper',
    instantOf: arxivInstant,
    examples: [
      ['item', 'https://arxiv.org/abs/2112.10752'],
      ['item', 'https://arxiv.org/abs/hep-th/9901001v2'],
      ['file', 'https://arxiv.org/pdf/2112.10752v2.pdf'],
      ['feed', 'https://arxiv.org/list/cs.CV/recent'],
      ['search', 'https://arxiv.org/search/?query=x']
    ]
  },
  {
    brand: 'DOI',
    misspellings: ['Doi', 'doi'],
    hosts: ['doi.org', 'dx.doi.org'],
    shapes: [
      ['item', 'a publication', '/10.:registrant(\\d{4,9})(/|%2F):suffix(.+)'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Write `https://doi.org/` and the whole DOI, which starts with `10.`',
    examples: [
      ['item', 'https://doi.org/10.1145/3474085.3475182'],
      ['item', 'https://dx.doi.org/10.1000%2F182'],
      ['home', 'https://doi.org/'],
      ['unknown', 'https://www.doi.org/the-identifier/what-is-a-doi']
    ]
  },
  {
    brand: 'OpenReview',
    misspellings: ['Openreview', 'openreview', 'Open Review'],
    hosts: ['openreview.net'],
    shapes: [
      ['item', 'a paper with its reviews', '/forum?id=*'],
      ['file', "a paper's file", '/(pdf|attachment)?id=*'],
      ['profile', 'a profile', '/profile'],
      ['feed', 'the papers of a venue', '/group', '/submissions'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the paper and copy the address with `/forum?id=`',
    examples: [
      ['item', 'https://openreview.net/forum?id=AbCdEf'],
      ['item', 'https://openreview.net/forum?id=AbCdEf&noteId=x'],
      ['file', 'https://openreview.net/pdf?id=AbCdEf'],
      ['feed', 'https://openreview.net/group?id=ICLR.cc/2024/Conference'],
      ['profile', 'https://openreview.net/profile?id=~A_B1']
    ]
  },
  {
    brand: 'Wayback Machine',
    otherNames: ['Internet Archive', 'archive.org'],
    misspellings: ['WayBack Machine', 'Wayback machine', 'WaybackMachine', 'wayback machine'],
    hosts: ['web.archive.org', 'archive.org'],
    shapes: [
      ['item', 'a snapshot', '//web.archive.org/web/:time(\\d{4,14})([a-z]{2}_|)/:address(.+)'],
      ['search', 'a calendar of snapshots', '//web.archive.org/web/([\\d*]*[*])/*'],
      ['changing', 'the newest snapshot', '//web.archive.org/web/http*'],
      ['editor', 'a form for a new snapshot', '/save*'],
      ['item', 'an archived work', '//archive.org/details/*'],
      ['home', 'the home page', '/', '/web']
    ],
    permalink: 'Open one snapshot; its address holds a time of 14 digits',
    examples: [
      ['item', 'https://web.archive.org/web/20231117000000/https://x.org/post'],
      ['item', 'https://archive.org/details/a-book'],
      ['search', 'https://web.archive.org/web/*/x.org'],
      ['editor', 'https://web.archive.org/save/https://x.org'],
      ['home', 'https://web.archive.org/']
    ]
  },
  {
    brand: 'archive.today',
    otherNames: ['archive.is', 'archive.ph'],
    hosts: ['archive.today', 'archive.is', 'archive.ph', 'archive.md', 'archive.vn', 'archive.li', 'archive.fo'],
    shapes: [
      ['changing', 'the newest snapshot', '/(newest|latest)/*'],
      ['editor', 'a form for a new snapshot', '/submit*'],
      ['item', 'a snapshot', '/:code(\\w{5,6})', '/:time(\\d{14})/*'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open one snapshot and copy its address of five or six characters',
    examples: [
      ['item', 'https://archive.ph/AbC12'],
      ['item', 'https://archive.is/20231117000000/https://jane.dev/a'],
      ['home', 'https://archive.today/'],
      ['editor', 'https://archive.today/submit/']
    ]
  }
]
