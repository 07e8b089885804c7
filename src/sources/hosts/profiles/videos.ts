import type {HostProfile} from '../host-profile.ts'
import {tikTokInstant} from '../id-clocks.ts'

/** Sites of videos. */
export const videos: readonly HostProfile[] = [
  {
    brand: 'YouTube',
    otherNames: ['유튜브', '유투브', 'ユーチューブ'],
    misspellings: [
      'Youtube',
      'youtube',
      'You Tube',
      'YouTub',
      'Youtub',
      'Yotube',
      'YouTude',
      'YoutTube',
      'Youtbe',
      'youTube'
    ],
    hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com', 'music.youtube.com'],
    shapes: [
      ['wrapper', 'a redirect', '/redirect'],
      [
        'item',
        'a video',
        '/watch?v=:code([\\w-]{11})',
        '/(shorts|live|v)/:code([\\w-]{11})',
        '//youtu.be/:code([\\w-]{11})'
      ],
      ['item', 'a post or clip', '/(post|clip)/:code(Ug[\\w-]+)'],
      ['truncated', 'a video without its id', '/watch', '/(shorts|live)'],
      ['embed', 'a video to embed', '/embed/*'],
      ['collection', 'a playlist', '/playlist?list=*'],
      ['search', 'a search', '/results'],
      ['feed', 'a page of suggestions', '/feed/*'],
      ['tag', 'a hashtag', '/hashtag/*'],
      ['profile', 'a channel', '/@:name', '/@:name/*', '/(channel|c|user)/:name', '/(channel|c|user)/:name/*'],
      [
        'unknown',
        'a page of the site itself',
        '/(about|ads|creators|premium|kids|t|yt)',
        '/(about|ads|creators|premium|kids|t|yt)/*'
      ],
      ['profile', 'a channel', '//youtube.com/:name([A-Za-z][\\w.-]{2,})'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the video and copy the address with `watch?v=`, or choose "Share"',
    examples: [
      ['item', 'https://www.youtube.com/watch?t=10&v=dQw4w9WgXcQ'],
      ['item', 'https://youtu.be/dQw4w9WgXcQ?si=abc'],
      ['item', 'https://m.youtube.com/shorts/dQw4w9WgXcQ'],
      ['profile', 'https://www.youtube.com/@TwoMinutePapers/videos'],
      ['search', 'https://www.youtube.com/results?search_query=ai'],
      ['embed', 'https://www.youtube.com/embed/dQw4w9WgXcQ'],
      ['collection', 'https://www.youtube.com/playlist?list=PL123'],
      ['home', 'https://www.youtube.com/']
    ]
  },
  {
    brand: 'Vimeo',
    misspellings: ['vimeo', 'Vimio'],
    hosts: ['vimeo.com', 'player.vimeo.com'],
    shapes: [
      ['embed', 'a video to embed', '//player.vimeo.com/*'],
      ['item', 'a video', '/:number(\\d+)', '/:number(\\d+)/:code([0-9a-f]+)'],
      [
        'item',
        'a video',
        '/(channels|ondemand)/:name/:number(\\d+)',
        '/groups/:name/videos/:number(\\d+)',
        '/showcase/:name/video/:number(\\d+)'
      ],
      ['collection', 'a collection', '/(showcase|album|channels|groups)/:name'],
      ['profile', 'a profile', '/user:number(\\d+)'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the video and copy the address with its number',
    examples: [
      ['item', 'https://vimeo.com/163522126'],
      ['item', 'https://vimeo.com/channels/staffpicks/163522126'],
      ['embed', 'https://player.vimeo.com/video/163522126'],
      ['profile', 'https://vimeo.com/user12345'],
      ['home', 'https://vimeo.com/']
    ]
  },
  {
    brand: 'TikTok',
    otherNames: ['틱톡'],
    misspellings: ['Tiktok', 'tiktok', 'Tik Tok', 'TicToc', 'TikTock'],
    hosts: ['tiktok.com', 'vm.tiktok.com', 'vt.tiktok.com'],
    shapes: [
      ['short', 'a share link', '//vm.tiktok.com/*', '//vt.tiktok.com/*', '/t/:code'],
      ['item', 'a video', '/@:name/(video|photo)/:id(\\d{1,20})'],
      ['profile', 'a profile', '/@:name'],
      ['tag', 'a hashtag', '/tag/*'],
      ['search', 'a search', '/search*'],
      ['feed', 'a page of suggestions', '/(foryou|explore|following)'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the video in a browser and copy the address with `/video/` and its number',
    instantOf: tikTokInstant,
    examples: [
      ['item', 'https://www.tiktok.com/@janedoe/video/7300000000000000000'],
      ['item', 'https://www.tiktok.com/@janedoe/photo/7300000000000000000'],
      ['profile', 'https://www.tiktok.com/@janedoe'],
      ['short', 'https://vm.tiktok.com/ZMabc/']
    ]
  },
  {
    brand: 'Twitch',
    otherNames: ['트위치'],
    misspellings: ['twitch', 'Twich', 'Twitch.TV'],
    hosts: ['twitch.tv', 'clips.twitch.tv'],
    shapes: [
      ['item', 'a clip', '//clips.twitch.tv/:slug', '/:name/clip/:slug'],
      ['item', 'a video', '/videos/:number(\\d+)'],
      ['collection', 'a collection', '/collections/*'],
      ['tag', 'a category', '/directory*'],
      ['feed', "a channel's list of videos", '/:name/videos'],
      ['unknown', 'a page of the site itself', '/(p|downloads|jobs|settings|login|signup|turbo)'],
      ['profile', 'a channel', '/:name(\\w{3,25})'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the clip or the past broadcast and copy its address; a channel shows what runs now',
    examples: [
      ['item', 'https://www.twitch.tv/videos/123456789'],
      ['item', 'https://clips.twitch.tv/SomeFunnyClip'],
      ['profile', 'https://www.twitch.tv/janedoe'],
      ['feed', 'https://www.twitch.tv/janedoe/videos']
    ]
  }
]
