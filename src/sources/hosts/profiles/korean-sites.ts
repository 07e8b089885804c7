import type {HostProfile} from '../host-profile.ts'

/** Blogs, news and communities of Korea. */
export const koreanSites: readonly HostProfile[] = [
  {
    brand: 'Naver Blog',
    otherNames: ['네이버 블로그', '네이버블로그', 'NAVER Blog'],
    misspellings: ['Naver blog', 'naver blog', 'NaverBlog', '내이버 블로그', '네이버 블로거'],
    hosts: ['blog.naver.com'],
    shapes: [
      [
        'item',
        'a post',
        '/:name([\\w-]+)/:number(\\d{6,13})',
        '/PostView.(naver|nhn)?blogId=*&logNo=:number(\\d+)',
        '/:name([\\w-]+)?Redirect=Log&logNo=:number(\\d+)'
      ],
      [
        'feed',
        'a list of posts',
        '/PostList.(naver|nhn)',
        '/(SympathyHistoryList|BlogTagView|NBlogTop|PostSearchList)*'
      ],
      ['profile', 'a blog', '/:name([\\w-]+)'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Choose "URL 복사" above the post; the address ends in the number of the post',
    examples: [
      ['item', 'https://blog.naver.com/janedoe/223260000000'],
      ['item', 'https://m.blog.naver.com/PostView.naver?blogId=janedoe&logNo=223260000000'],
      ['profile', 'https://blog.naver.com/janedoe'],
      ['feed', 'https://blog.naver.com/PostList.naver?blogId=janedoe']
    ]
  },
  {
    brand: 'Naver',
    otherNames: ['NAVER', '네이버', '네이버 뉴스', '네이버 카페', '네이버 지식백과', '네이버 포스트'],
    misspellings: ['naver', 'NAver', 'Navre', '내이버'],
    hosts: [
      'naver.com',
      'n.news.naver.com',
      'news.naver.com',
      'cafe.naver.com',
      'terms.naver.com',
      'search.naver.com',
      'post.naver.com'
    ],
    shapes: [
      [
        'item',
        'an article',
        '//n.news.naver.com/(mnews/|)article/(comment/|):paper(\\d{3})/:number(\\d{10})',
        '//news.naver.com/main/read.(naver|nhn)?oid=*&aid=*'
      ],
      ['item', 'an entry', '//terms.naver.com/entry.(naver|nhn)?docId=:number(\\d+)'],
      ['item', 'a post', '//post.naver.com/viewer/postView.(naver|nhn)?volumeNo=:number(\\d+)'],
      [
        'item',
        'a post that members may have to log in for',
        '//cafe.naver.com/:name([\\w-]+)/:number(\\d+)',
        '//cafe.naver.com/ca-fe/cafes/:cafe(\\d+)/articles/:number(\\d+)'
      ],
      ['feed', 'a cafe', '//cafe.naver.com/:name([\\w-]+)'],
      ['search', 'a search', '//search.naver.com/*'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the article itself; its address ends in the numbers of paper and article',
    examples: [
      ['item', 'https://n.news.naver.com/article/001/0014300000'],
      ['item', 'https://cafe.naver.com/example/12345'],
      ['search', 'https://search.naver.com/search.naver?query=x'],
      ['home', 'https://www.naver.com/']
    ]
  },
  {
    brand: 'Tistory',
    otherNames: ['티스토리', 'TISTORY'],
    misspellings: ['tistory', 'TIstory', 'T스토리', 'Tistroy', '티스톨리'],
    hosts: ['*.tistory.com', 'tistory.com'],
    shapes: [
      ['item', 'a post', '/(m/|):number(\\d+)', '/(m/|)entry/:slug'],
      ['collection', 'a category', '/(m/|)category*'],
      ['tag', 'a tag', '/(m/|)tag/*', '/(m/|)tag'],
      ['search', 'a search', '/(m/|)search*'],
      ['feed', 'a list of posts', '/(m/|)(archive|rss|guestbook|notice)*'],
      ['home', 'the home page', '/', '/m']
    ],
    permalink: 'Click the title of the post and copy the address with its number or `/entry/`',
    examples: [
      ['item', 'https://jane.tistory.com/123'],
      ['item', 'https://jane.tistory.com/m/entry/some-title'],
      ['home', 'https://jane.tistory.com/'],
      ['collection', 'https://jane.tistory.com/category/AI'],
      ['tag', 'https://jane.tistory.com/tag/AI']
    ]
  },
  {
    brand: 'brunch',
    otherNames: ['브런치', '브런치스토리', 'brunch story', 'brunchstory'],
    misspellings: ['부런치', '브렌치'],
    hosts: ['brunch.co.kr'],
    shapes: [
      ['item', 'an article', '/@:name/:number(\\d+)'],
      ['collection', 'a magazine', '/(magazine|brunchbook)/*', '/@:name/(brunchbook|magazine)/*'],
      ['tag', 'a keyword', '/keyword/*'],
      ['search', 'a search', '/search*'],
      ['profile', "an author's page", '/@:name'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the article; its address is the author and a number',
    examples: [
      ['item', 'https://brunch.co.kr/@jane/12'],
      ['item', 'https://brunch.co.kr/@@abc/3'],
      ['profile', 'https://brunch.co.kr/@jane'],
      ['collection', 'https://brunch.co.kr/magazine/cats']
    ]
  },
  {
    brand: 'velog',
    otherNames: ['벨로그', 'Velog'],
    misspellings: ['Vlog.io', '밸로그'],
    hosts: ['velog.io'],
    shapes: [
      ['collection', 'a series', '/@:name/series*'],
      ['profile', "an author's page", '/@:name', '/@:name/(posts|about|tags)'],
      ['item', 'a post', '/@:name/:slug'],
      ['editor', 'the editor', '/write*'],
      ['tag', 'a tag', '/tags*'],
      ['search', 'a search', '/search*'],
      ['feed', 'a page of suggestions', '/(trending|recent|feed|lists)', '/trending/*'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Click the title of the post and copy the address',
    examples: [
      ['item', 'https://velog.io/@jane/some-title'],
      ['item', 'https://velog.io/@jane/%EC%A0%9C%EB%AA%A9'],
      ['profile', 'https://velog.io/@jane/posts'],
      ['collection', 'https://velog.io/@jane/series/x']
    ]
  },
  {
    brand: 'OKKY',
    otherNames: ['오키'],
    misspellings: ['Okky', 'okky'],
    hosts: ['okky.kr'],
    shapes: [
      ['item', 'a post', '/(articles|questions|article)/:number(\\d+)'],
      ['feed', 'a board', '/(community|questions|articles|knowledge|recruit|events)', '/articles/:board([a-z]+)'],
      ['profile', 'a profile', '/(users|user)/*'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the post and copy the address with its number',
    examples: [
      ['item', 'https://okky.kr/articles/1234567'],
      ['item', 'https://okky.kr/questions/1234567'],
      ['feed', 'https://okky.kr/community'],
      ['profile', 'https://okky.kr/users/123']
    ]
  }
]
