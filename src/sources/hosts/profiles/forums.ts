import type {HostProfile} from '../host-profile.ts'

/** Questions, discussions and chats. */
export const forums: readonly HostProfile[] = [
  {
    brand: 'Reddit',
    otherNames: ['레딧'],
    misspellings: ['reddit', 'RedDit', 'Redit', 'Readit'],
    hosts: ['reddit.com', 'old.reddit.com', 'new.reddit.com', 'np.reddit.com', 'i.reddit.com', 'out.reddit.com'],
    shapes: [
      ['wrapper', 'a redirect', '//out.reddit.com/*', '/media'],
      ['item', 'a post', '/r/:name/comments/*', '/(comments|gallery)/:code', '/(u|user)/:name/comments/*'],
      ['short', 'a share link', '/(r|u)/:name/s/:code'],
      ['changing', 'a wiki page', '/r/:name/wiki/*'],
      ['search', 'a search', '/search*', '/r/:name/search*'],
      ['editor', 'a form for a new post', '/submit*', '/r/:name/submit*'],
      ['login', 'a login page', '/(login|register)*'],
      ['feed', 'a subreddit', '/r/:name', '/r/:name/(hot|new|top|rising|best)'],
      ['profile', 'a profile', '/(u|user)/:name', '/(u|user)/:name/(submitted|posts|comments|saved)'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Click the number of comments under the post and copy the address',
    examples: [
      ['item', 'https://www.reddit.com/r/StableDiffusion/comments/abc123/some_title/'],
      ['item', 'https://old.reddit.com/comments/abc123'],
      ['feed', 'https://www.reddit.com/r/StableDiffusion/'],
      ['profile', 'https://www.reddit.com/user/jane'],
      ['short', 'https://www.reddit.com/r/x/s/AbCdEf']
    ]
  },
  {
    brand: 'Hacker News',
    otherNames: ['HN', '해커 뉴스', '해커뉴스'],
    misspellings: ['HackerNews', 'Hackernews', 'hackernews', 'hacker news', 'Hacker news'],
    hosts: ['news.ycombinator.com'],
    shapes: [
      ['item', 'a discussion', '/item?id=:number(\\d+)'],
      ['profile', 'a profile', '/(user|threads|submitted)'],
      ['search', 'all items of one site', '/from'],
      ['login', 'a login page', '/login'],
      [
        'feed',
        'a page of the newest or best items',
        '/(news|newest|front|best|ask|show|jobs|newcomments|active|past)',
        '/'
      ]
    ],
    permalink: 'Click the number of comments; where the item links to an article, link that instead',
    examples: [
      ['item', 'https://news.ycombinator.com/item?id=38300000'],
      ['item', 'https://news.ycombinator.com/item?id=1#up_1'],
      ['feed', 'https://news.ycombinator.com/'],
      ['profile', 'https://news.ycombinator.com/user?id=pg']
    ]
  },
  {
    brand: 'Stack Overflow',
    otherNames: ['스택 오버플로', '스택 오버플로우', '스택오버플로우', '스택오버플로'],
    misspellings: [
      'StackOverflow',
      'Stackoverflow',
      'stackoverflow',
      'Stack overflow',
      'stack overflow',
      'Stack OverFlow',
      'StackOverFlow',
      'Stackover flow'
    ],
    hosts: ['stackoverflow.com', '*.stackoverflow.com'],
    shapes: [
      ['tag', 'a tag', '/questions/tagged/*', '/tags*'],
      ['item', 'a question or answer', '/(questions|q|a)/:number(\\d+)', '/(questions|q|a)/:number(\\d+)/*'],
      ['profile', 'a profile', '/users/*'],
      ['search', 'a search', '/search*'],
      ['editor', 'a form for a new question', '/questions/ask*'],
      ['feed', 'a list of questions', '/questions', '/unanswered*'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Choose "Share" under the question or answer',
    examples: [
      ['item', 'https://stackoverflow.com/questions/27231113/a-question'],
      ['item', 'https://stackoverflow.com/a/12345678/42'],
      ['profile', 'https://stackoverflow.com/users/1/jane'],
      ['tag', 'https://stackoverflow.com/questions/tagged/css']
    ]
  },
  {
    brand: 'Stack Exchange',
    misspellings: ['StackExchange', 'Stackexchange', 'stackexchange', 'Stack exchange'],
    hosts: [
      '*.stackexchange.com',
      'stackexchange.com',
      'superuser.com',
      'serverfault.com',
      'askubuntu.com',
      'mathoverflow.net'
    ],
    shapes: [
      ['tag', 'a tag', '/questions/tagged/*', '/tags*'],
      ['item', 'a question or answer', '/(questions|q|a)/:number(\\d+)', '/(questions|q|a)/:number(\\d+)/*'],
      ['profile', 'a profile', '/users/*'],
      ['search', 'a search', '/search*'],
      ['feed', 'a list of questions', '/questions', '/unanswered*'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Choose "Share" under the question or answer',
    examples: [
      ['item', 'https://math.stackexchange.com/questions/1/a-question'],
      ['item', 'https://superuser.com/a/12345'],
      ['profile', 'https://unix.stackexchange.com/users/1/jane'],
      ['home', 'https://serverfault.com/']
    ]
  },
  {
    brand: 'Quora',
    misspellings: ['quora', 'Qoura'],
    hosts: ['quora.com', '{country}.quora.com'],
    shapes: [
      ['profile', 'a profile', '/profile/*'],
      ['tag', 'a topic', '/topic/*'],
      ['search', 'a search', '/search*'],
      ['item', 'a post or answer', '/q/:name/:slug', '/:slug/answers/:number', '/:slug/answer/:name'],
      ['item', 'a question', '/(unanswered/|):slug([^/]*-[^/]*)'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Click the question, or the date of one answer, and copy the address',
    examples: [
      ['item', 'https://www.quora.com/Is-the-R-programming-language-useful'],
      ['item', 'https://www.quora.com/Is-R-useful/answer/Jane-Doe'],
      ['profile', 'https://www.quora.com/profile/Jane-Doe'],
      ['tag', 'https://www.quora.com/topic/AI']
    ]
  },
  {
    brand: 'Lobsters',
    otherNames: ['lobste.rs'],
    hosts: ['lobste.rs'],
    shapes: [
      ['item', 'a story or comment', '/(s|c)/:code(\\w{6})', '/s/:code(\\w{6})/*'],
      ['profile', 'a profile', '/(u/|~):name'],
      ['tag', 'a tag', '/t/:tag'],
      ['feed', 'a page of the newest stories', '/(newest|recent|active)', '/page/*', '/']
    ],
    permalink: 'Click the number of comments under the story',
    examples: [
      ['item', 'https://lobste.rs/s/abc123/some_title'],
      ['item', 'https://lobste.rs/c/abc123'],
      ['feed', 'https://lobste.rs/'],
      ['tag', 'https://lobste.rs/t/rust']
    ]
  },
  {
    brand: 'Discord',
    otherNames: ['디스코드'],
    misspellings: ['discord', 'Disocrd'],
    hosts: ['discord.com', 'discordapp.com', 'discord.gg'],
    shapes: [
      ['private', 'an invitation', '//discord.gg/:code', '/invite/*'],
      ['private', 'a message only members see', '/channels/*'],
      ['item', 'an article', '/(blog|safety)/:slug'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Messages are for members only: quote them, or link a public page that says the same',
    examples: [
      ['item', 'https://discord.com/blog/some-post'],
      ['item', 'https://discord.com/safety/some-post'],
      ['private', 'https://discord.com/channels/1/2/3'],
      ['private', 'https://discord.gg/abc']
    ]
  },
  {
    brand: 'Slack',
    otherNames: ['슬랙'],
    misspellings: ['slack', 'Slcak'],
    hosts: ['*.slack.com', 'app.slack.com'],
    shapes: [
      ['private', 'a message only members see', '/archives/*', '//app.slack.com/client*'],
      ['private', 'an invitation', '//join.slack.com/*'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Messages are for members only: quote them, or link a public page that says the same',
    examples: [
      ['private', 'https://jane.slack.com/archives/C01/p1700000000000000'],
      ['private', 'https://app.slack.com/client/T01/C01'],
      ['private', 'https://join.slack.com/t/jane/shared_invite/a'],
      ['unknown', 'https://api.slack.com/methods']
    ]
  }
]
