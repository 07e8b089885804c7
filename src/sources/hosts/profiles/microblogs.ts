import type {HostProfile} from '../host-profile.ts'
import {blueskyInstant, mastodonInstant} from '../id-clocks.ts'

const mastodonHosts =
  'mastodon.social mastodon.online mastodon.world mstdn.social mstdn.jp mas.to fosstodon.org hachyderm.io ' +
  'infosec.exchange techhub.social social.vivaldi.net pawoo.net ruby.social phpc.social chaos.social social.lol ' +
  'indieweb.social front-end.social mathstodon.xyz fedibird.com toot.community'

/** Short notes in public. */
export const microblogs: readonly HostProfile[] = [
  {
    brand: 'Threads',
    hosts: ['threads.net', 'threads.com'],
    shapes: [
      ['item', 'a post', '/@:name/post/:code', '/t/:code'],
      ['feed', 'a tab of a profile', '/@:name/(replies|reposts|media)'],
      ['profile', 'a profile', '/@:name'],
      ['search', 'a search', '/search*'],
      ['editor', 'a form for a new post', '/intent/*'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the post and choose "Copy link" in its share menu',
    examples: [
      ['item', 'https://www.threads.net/@janedoe/post/CzqAbCdEfGh'],
      ['item', 'https://www.threads.com/t/CzqAbCdEfGh'],
      ['profile', 'https://www.threads.net/@janedoe'],
      ['feed', 'https://www.threads.com/@janedoe/replies'],
      ['home', 'https://www.threads.com/']
    ]
  },
  {
    brand: 'Bluesky',
    otherNames: ['블루스카이'],
    misspellings: ['BlueSky', 'Blue Sky', 'bluesky', 'Bluesy'],
    hosts: ['bsky.app'],
    shapes: [
      ['item', 'a post', '/profile/:name/post/:id([2-7a-z]{13})'],
      ['feed', 'a feed', '/profile/:name/feed/*'],
      ['collection', 'a list', '/profile/:name/lists/*', '/starter-pack/*'],
      ['profile', 'a profile', '/profile/:name'],
      ['tag', 'a hashtag', '/hashtag/*'],
      ['search', 'a search', '/search*'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the post and choose "Copy link to post" in its share menu',
    instantOf: blueskyInstant,
    examples: [
      ['item', 'https://bsky.app/profile/jane.bsky.social/post/3kabcdefghij2'],
      ['item', 'https://bsky.app/profile/did:plc:abcdefghijklmnopqrstuvwx/post/3kabcdefghij2'],
      ['profile', 'https://bsky.app/profile/jane.bsky.social'],
      ['search', 'https://bsky.app/search?q=ai']
    ]
  },
  {
    brand: 'Mastodon',
    otherNames: ['마스토돈', 'マストドン'],
    misspellings: ['mastodon', 'Mastadon', 'Mastodonte'],
    hosts: mastodonHosts.split(' '),
    shapes: [
      ['item', 'a post', '/@:name([\\w.]+)/:id(\\d{6,20})', '/users/:name/statuses/:id(\\d{6,20})'],
      ['copy', "another server's copy of a post", '/@:name([\\w.]+@[\\w.-]+)/:number(\\d+)'],
      ['embed', 'a post to embed', '/@:name/:number(\\d+)/embed'],
      ['profile', 'a profile', '/@:name', '/@:name/(with_replies|media)', '/users/:name'],
      ['tag', 'a hashtag', '/tags/*'],
      ['feed', 'a timeline', '/(public|explore|home|local)', '/public/*'],
      ['home', 'the home page', '/']
    ],
    permalink: "Click the date of the post; the address starts with its author's own server",
    instantOf: mastodonInstant,
    examples: [
      ['item', 'https://mastodon.social/@jane/111400000000000000'],
      ['item', 'https://fosstodon.org/users/jane/statuses/111400000000000000'],
      ['copy', 'https://mastodon.social/@jane@hachyderm.io/111400000000000000'],
      ['profile', 'https://mastodon.social/@jane'],
      ['tag', 'https://mastodon.social/tags/ai']
    ]
  },
  {
    brand: 'Tumblr',
    otherNames: ['텀블러'],
    misspellings: ['tumblr', 'Tumbler', 'Tublr'],
    hosts: ['tumblr.com', '*.tumblr.com'],
    shapes: [
      ['item', 'a post', '/post/:number(\\d+)', '/post/:number(\\d+)/:slug', '//tumblr.com/:name/:number(\\d{6,})*'],
      ['tag', 'a tag', '/tagged/*', '/:name/tagged/*'],
      ['feed', 'a stream of posts', '/(dashboard|explore|archive)'],
      ['search', 'a search', '/search*'],
      ['home', 'the home page', '/'],
      ['unknown', 'a page of the site itself', '//tumblr.com/(about|policy|login|register|settings|privacy|themes)*'],
      ['profile', 'a blog', '//tumblr.com/:name']
    ],
    permalink: 'Click the date or the notes of the post and copy the address',
    examples: [
      ['item', 'https://jane.tumblr.com/post/123456789012/a-title'],
      ['item', 'https://www.tumblr.com/jane/123456789012'],
      ['home', 'https://jane.tumblr.com/'],
      ['profile', 'https://www.tumblr.com/jane'],
      ['tag', 'https://www.tumblr.com/tagged/ai']
    ]
  },
  {
    brand: 'Telegram',
    otherNames: ['텔레그램'],
    misspellings: ['telegram', 'Telegramm'],
    hosts: ['t.me', 'telegram.me'],
    shapes: [
      ['private', 'a message in a private chat', '/c/:number/*'],
      ['item', 'a message', '/:name(\\w{4,})/:number(\\d+)', '/s/:name(\\w{4,})/:number(\\d+)'],
      ['private', 'an invitation', '/joinchat/*', '/+*'],
      ['editor', 'a form for a new message', '/share/*', '/share'],
      ['profile', 'a channel', '/:name(\\w{4,})', '/s/:name(\\w{4,})'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Choose "Copy link" in the menu of the message, in a public channel',
    examples: [
      ['item', 'https://t.me/examplechannel/123'],
      ['item', 'https://t.me/s/examplechannel/123'],
      ['profile', 'https://t.me/examplechannel'],
      ['private', 'https://t.me/+AbCdEf']
    ]
  }
]
