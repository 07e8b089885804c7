import type {HostProfile} from '../host-profile.ts'
import {instagramInstant} from '../id-clocks.ts'

/** Sites of photographs, where a credit needs the picture's own page. */
export const pictures: readonly HostProfile[] = [
  {
    brand: 'Instagram',
    otherNames: ['인스타그램', 'インスタグラム'],
    misspellings: ['instagram', 'InstaGram', 'Insta gram', 'Instagam', 'Instgram', 'Instragram'],
    hosts: ['instagram.com'],
    shapes: [
      ['item', 'a post', '/(p|reel|reels|tv)/:id([\\w-]{5,40})', '/:name([\\w.]+)/(p|reel|tv)/:id([\\w-]{5,40})'],
      ['item', 'a highlight', '/stories/highlights/:number'],
      ['private', 'a story, gone after a day', '/stories/*'],
      ['embed', 'a post to embed', '/(p|reel)/:code/embed*'],
      ['short', 'a share link', '/share/*'],
      ['tag', 'a hashtag', '/explore/tags/*'],
      ['feed', 'a page of suggestions', '/explore', '/explore/*'],
      ['login', 'a login page', '/accounts/*'],
      ['feed', 'a tab of a profile', '/:name([\\w.]+)/(tagged|reels|channel|saved)'],
      ['profile', 'a profile', '/:name([\\w.]+)'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the post and choose "Copy link" in its "…" menu',
    instantOf: instagramInstant,
    examples: [
      ['item', 'https://www.instagram.com/p/CzqAbCdEfGh/'],
      ['item', 'https://www.instagram.com/janedoe/reel/CzqAbCdEfGh/?igsh=abc'],
      ['profile', 'https://www.instagram.com/janedoe/'],
      ['tag', 'https://www.instagram.com/explore/tags/ai/'],
      ['home', 'https://www.instagram.com']
    ]
  },
  {
    brand: 'Unsplash',
    otherNames: ['언스플래시'],
    misspellings: ['unsplash', 'UnSplash', 'Unspash', 'Unsplah', 'Unsplashed'],
    hosts: ['unsplash.com', 'images.unsplash.com', 'plus.unsplash.com'],
    shapes: [
      ['file', 'an image without its page', '//images.unsplash.com/*', '//plus.unsplash.com/*'],
      [
        'item',
        'a photo',
        '/photos/:slug',
        '/photos/:slug/download',
        '/:language([a-z]{2})/:word/:slug([^/]*[\\w-]{11})'
      ],
      ['search', 'a search', '/s/*', '/:language([a-z]{2})/s/*'],
      ['profile', "a photographer's page", '/@:name', '/@:name/*', '/:language([a-z]{2})/@:name'],
      ['collection', 'a collection', '/collections/*'],
      ['tag', 'a topic', '/t/*'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the photo and copy its address, which starts with `/photos/`',
    examples: [
      ['item', 'https://unsplash.com/photos/abcdefghijk'],
      ['item', 'https://unsplash.com/photos/a-cat-on-a-roof-abcdefghijk?utm_source=x'],
      ['profile', 'https://unsplash.com/@jane'],
      ['search', 'https://unsplash.com/s/photos/cat'],
      ['file', 'https://images.unsplash.com/photo-1?w=100']
    ]
  },
  {
    brand: 'Flickr',
    misspellings: ['flickr', 'Flicker', 'FlickR', 'Flikr'],
    hosts: ['flickr.com', 'flic.kr', 'live.staticflickr.com'],
    shapes: [
      ['file', 'an image without its page', '//live.staticflickr.com/*'],
      ['short', 'a share link', '//flic.kr/p/*'],
      ['tag', 'a tag', '/photos/tags/*'],
      ['item', 'a photo', '/photos/:name/:number(\\d+)', '/photos/:name/:number(\\d+)/*'],
      ['item', 'a discussion', '/groups/:name/discuss/:number(\\d+)*'],
      ['collection', 'a group or album', '/groups/*', '/photos/:name/(albums|sets|galleries)*'],
      ['profile', "a photographer's page", '/(photos|people)/:name'],
      ['search', 'a search', '/search*'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the photo and copy its address, which ends in its number',
    examples: [
      ['item', 'https://www.flickr.com/photos/jane/575853040/'],
      ['item', 'https://www.flickr.com/photos/jane/1/in/album-2'],
      ['profile', 'https://www.flickr.com/photos/jane/'],
      ['short', 'https://flic.kr/p/abc']
    ]
  },
  {
    brand: 'Pinterest',
    otherNames: ['핀터레스트'],
    misspellings: ['pinterest', 'Pintrest', 'Pinterst', 'PInterest'],
    hosts: [
      'pinterest.com',
      '{country}.pinterest.com',
      'pinterest.co.kr',
      'pinterest.co.uk',
      'pinterest.jp',
      'pinterest.de',
      'pin.it'
    ],
    shapes: [
      ['short', 'a share link', '//pin.it/*'],
      ['editor', 'a form for a new pin', '/pin/create*'],
      ['copy', 'a pin, which is a copy', '/pin/:slug', '/pin/:slug/*'],
      ['search', 'a search', '/search/*', '/ideas/*'],
      [
        'unknown',
        'a page of the site itself',
        '/(about|business|login|settings|today|explore)',
        '/(about|business|settings|today)/*'
      ],
      ['collection', 'a board', '/:name([\\w-]+)/:board'],
      ['profile', 'a profile', '/:name([\\w-]+)'],
      ['home', 'the home page', '/']
    ],
    permalink: 'A pin is a copy: click through and link the page the picture comes from',
    examples: [
      ['copy', 'https://www.pinterest.com/pin/123456789/'],
      ['copy', 'https://www.pinterest.co.kr/pin/some-pin--123456789/'],
      ['collection', 'https://www.pinterest.com/jane/cats/'],
      ['profile', 'https://www.pinterest.com/jane/'],
      ['short', 'https://pin.it/abc']
    ]
  }
]
