import type {HostProfile} from '../host-profile.ts'
import {linkedInInstant, xInstant} from '../id-clocks.ts'

/** Networks of people whose profiles and feeds are linked where a post was meant. */
export const socialNetworks: readonly HostProfile[] = [
  {
    brand: 'LinkedIn',
    otherNames: ['링크드인', 'リンクトイン', '领英'],
    misspellings: [
      'Linkedin',
      'linkedin',
      'linkedIn',
      'LinkedIN',
      'LinkedLn',
      'Linked In',
      'Linked-In',
      'LinkeIn',
      'Linkdin',
      'LinkdIn'
    ],
    hosts: ['linkedin.com', '{country}.linkedin.com'],
    shapes: [
      ['item', 'a post', '/posts/:slug([^/]+[-_])(activity|share|ugcPost)-:id(\\d{15,20})(-[\\w-]+|)'],
      ['truncated', 'a post without its number', '/posts/:slug', '/feed/update'],
      ['item', 'a post', '/feed/update/urn(:|%3A)li(:|%3A)(activity|share|ugcPost|groupPost)(:|%3A):id(\\d{15,20})'],
      ['item', 'an article', '/pulse/:slug', '/feed/update/urn(:|%3A)li(:|%3A)article(:|%3A):number(\\d+)'],
      [
        'item',
        'a job, event or course',
        '/jobs/view/:slug',
        '/events/:slug',
        '/learning/:slug',
        '/learning/:slug/:part'
      ],
      ['embed', 'a post to embed', '/embed/feed/update/*'],
      ['collection', 'a newsletter', '/newsletters/:slug'],
      [
        'feed',
        "a member's feed of recent activity",
        '/in/:name/recent-activity*',
        '/in/:name/detail/recent-activity*',
        '/mwlite/in/:name/recent-activity*'
      ],
      [
        'feed',
        'the posts of an organisation',
        '/(company|school|showcase)/:name/posts',
        '/(company|school|showcase)/:name/posts/*'
      ],
      ['tag', 'a hashtag', '/feed/hashtag/*'],
      ['feed', "the reader's own feed", '/feed'],
      ['feed', 'a group', '/groups/:number(\\d+)'],
      ['profile', "a member's profile", '(/mwlite|)/(in|pub)/:name', '(/mwlite|)/(in|pub)/:name/*'],
      [
        'profile',
        "an organisation's profile",
        '/(company|school|showcase)/:name',
        '/(company|school|showcase)/:name/*'
      ],
      ['search', 'a search', '/search/*'],
      ['login', 'a login page', '/(login|authwall|signup)*', '/(uas|checkpoint)/*'],
      ['wrapper', 'a redirect', '/redir/redirect', '/safety/go'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the post and choose "Copy link to post" in its "…" menu',
    instantOf: linkedInInstant,
    examples: [
      ['item', 'https://www.linkedin.com/posts/jane-doe_machine-learning-activity-7130000000000000000-AbCd'],
      ['item', 'https://www.linkedin.com/feed/update/urn:li:activity:7130000000000000000/'],
      ['item', 'https://kr.linkedin.com/pulse/an-article-jane-doe-abcde'],
      ['feed', 'https://www.linkedin.com/in/jane-doe-18431346/recent-activity/all/'],
      ['feed', 'https://www.linkedin.com/company/acme/posts/?feedView=all'],
      ['profile', 'https://www.linkedin.com/in/jane-doe/'],
      ['truncated', 'https://www.linkedin.com/feed/update/'],
      ['home', 'https://www.linkedin.com'],
      ['unknown', 'https://engineering.linkedin.com/blog/2020/a']
    ]
  },
  {
    brand: 'X',
    otherNames: ['Twitter', 'X (formerly Twitter)', '트위터', 'ツイッター', '推特'],
    misspellings: ['twitter', 'Twiter', 'twiter', 'Twitterr', 'Twtter'],
    hosts: ['x.com', 'twitter.com'],
    shapes: [
      [
        'item',
        'a post',
        '/:name(\\w{1,20})/status(es|)/:id(\\d{1,20})',
        '/:name(\\w{1,20})/status(es|)/:id(\\d{1,20})/(photo|video)/:number'
      ],
      ['item', 'a post', '/i/web/status/:id(\\d{1,20})'],
      ['item', 'an article or space', '/:name/article/:number(\\d+)', '/i/(spaces|broadcasts|events)/:code'],
      ['truncated', 'a post without its number', '/:name(\\w{1,20})/status(es|)'],
      ['editor', 'a form for a new post', '/(intent|share)', '/intent/*', '/compose/*'],
      ['search', 'a search', '/search*'],
      ['tag', 'a hashtag', '/hashtag/:tag'],
      ['collection', 'a list', '/i/lists/:number', '/:name/lists/*'],
      ['feed', 'a tab of a profile', '/:name(\\w{1,20})/(with_replies|media|likes|highlights|articles)'],
      ['feed', "the reader's own timeline", '/(home|explore|notifications)', '/i/bookmarks'],
      ['login', 'a login page', '/(login|signup)', '/i/flow/*'],
      ['unknown', 'a page of the site itself', '/(settings|messages|tos|privacy|about|download|jobs|i)'],
      ['profile', 'a profile', '/:name(\\w{1,20})'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the post and copy its address, or choose "Copy link" in its share menu',
    instantOf: xInstant,
    examples: [
      ['item', 'https://x.com/jane_doe/status/1724900000000000000?s=20'],
      ['item', 'https://twitter.com/i/web/status/1346492730223058946'],
      ['item', 'https://mobile.twitter.com/jane_doe/statuses/123/photo/1'],
      ['profile', 'https://x.com/jane_doe'],
      ['feed', 'https://x.com/jane_doe/with_replies'],
      ['search', 'https://twitter.com/search?q=ai'],
      ['tag', 'https://x.com/hashtag/ai'],
      ['truncated', 'https://x.com/jane_doe/status/'],
      ['home', 'https://x.com/'],
      ['unknown', 'https://x.com/privacy'],
      ['unknown', 'https://twitter.com/#!/jane_doe']
    ]
  },
  {
    brand: 'Facebook',
    otherNames: ['페이스북', 'フェイスブック', '脸书'],
    misspellings: ['facebook', 'FaceBook', 'Face Book', 'Face book', 'Facebok', 'Facbook', 'Faceboook'],
    hosts: [
      'facebook.com',
      'fb.com',
      'mbasic.facebook.com',
      'web.facebook.com',
      'touch.facebook.com',
      'l.facebook.com'
    ],
    shapes: [
      ['wrapper', 'a redirect', '/l.php', '/flx/warn*'],
      ['item', 'a post', '/:name/posts/:slug', '/:name/posts/:slug/:number(\\d+)', '/permalink.php?story_fbid=*&id=*'],
      ['item', 'a story', '/story.php?story_fbid=*'],
      [
        'item',
        'a photo',
        '/photo(\\.php|)?fbid=:number(\\d+)',
        '/:name/photos/:number(\\d+)',
        '/:name/photos/:album/:number(\\d+)'
      ],
      [
        'item',
        'a video',
        '/:name/videos/:number(\\d+)',
        '/:name/videos/:slug/:number(\\d+)',
        '/watch?v=:number(\\d+)',
        '/reel/:number(\\d+)'
      ],
      [
        'item',
        'a post in a group',
        '/groups/:name/(posts|permalink)/:number(\\d+)',
        '/groups/:name?post_id=:number(\\d+)',
        '/groups/:name?multi_permalinks=:number(\\d+)'
      ],
      ['item', 'an event', '/events/:number(\\d+)', '/events/s/:slug/:number(\\d+)'],
      ['short', 'a share link', '/share/:code', '/share/(p|v|r)/:code'],
      ['feed', 'a group', '/groups/:name'],
      ['tag', 'a hashtag', '/hashtag/:tag'],
      ['search', 'a search', '/search/*'],
      ['login', 'a login page', '/login*', '/dialog/*'],
      ['editor', 'a form for a new post', '/sharer*'],
      [
        'profile',
        'a profile',
        '/profile.php',
        '/(people|pages|pg)/*',
        '/:name([\\w.-]{5,50})',
        '/:name([\\w.-]{5,50})/(photos|videos|about|posts|reels)'
      ],
      ['home', 'the home page', '/']
    ],
    permalink: 'Click the date of the post and copy the address of the page that opens',
    examples: [
      ['item', 'https://www.facebook.com/janedoe/posts/pfbid02abc'],
      ['item', 'https://m.facebook.com/permalink.php?id=456&story_fbid=123'],
      ['item', 'https://www.facebook.com/groups/1234/posts/5678/'],
      ['profile', 'https://www.facebook.com/janedoe'],
      ['feed', 'https://www.facebook.com/groups/1234'],
      ['item', 'https://www.facebook.com/groups/acme/?post_id=123'],
      ['short', 'https://www.facebook.com/share/p/AbCdEf/'],
      ['wrapper', 'https://l.facebook.com/l.php?u=https%3A%2F%2Fx.org'],
      ['unknown', 'https://ai.facebook.com/blog/a/']
    ]
  }
]
