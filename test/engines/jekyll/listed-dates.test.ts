import {readDate} from '../../../src/engines/jekyll/read-date.ts'
import {describeDates} from '../describe-dates.ts'

describeDates('jekyll', readDate, [
  [
    '2023-11-17 12:23:60',
    'rolled-over',
    'Jekyll reads `12:23:60` as 12:23:59 on 17 November 2023 in UTC',
    {instant: '2023-11-17T12:23:59Z'}
  ],
  [
    '2023-11-17T12:23:41Z',
    'exact',
    'Jekyll reads it as 12:23:41 on 17 November 2023 in UTC',
    {instant: '2023-11-17T12:23:41Z'}
  ],
  [
    '2023-11-17 12:23:41 +00:00',
    'exact',
    'Jekyll reads it as 12:23:41 on 17 November 2023 in UTC',
    {instant: '2023-11-17T12:23:41Z'}
  ],
  ['2023-11-17 12:23:41 -24:00', 'rejected', 'Jekyll cannot read it as a date and stops the whole build'],
  [
    '2023-11-17 12:23:41 +9',
    'exact',
    'Jekyll reads it as 03:23:41 on 17 November 2023 in UTC',
    {instant: '2023-11-17T03:23:41Z'}
  ],
  [
    '2023-11-17 12:23:41 +09:61',
    'shifted',
    'Jekyll takes the offset `+09:61` for +1001 and reads 02:22:41 on 17 November 2023 in UTC',
    {cause: 'offset-misread', instant: '2023-11-17T02:22:41Z'}
  ],
  [
    '2023-11-17 12:23 -0530',
    'exact',
    'Jekyll reads it as 17:53 on 17 November 2023 in UTC',
    {instant: '2023-11-17T17:53Z'}
  ],
  [
    '2023-11-17 12:23 +09:75',
    'shifted',
    'Jekyll counts the 75 minutes of the offset `+09:75` on into the next hour',
    {cause: 'offset-misread', zone: 'UTC', instant: '2023-11-17T02:08Z'}
  ],
  [
    '2023-11-17 12:23 UTC',
    'exact',
    'Jekyll reads it as 12:23 on 17 November 2023 in UTC',
    {instant: '2023-11-17T12:23Z'}
  ],
  [
    '2023-11-17 12:23 EST',
    'exact',
    'Jekyll reads it as 17:23 on 17 November 2023 in UTC',
    {instant: '2023-11-17T17:23Z'}
  ],
  [
    '2023-11-17 12:23 ABC',
    'shifted',
    'Jekyll passes over `ABC` and takes the time for one in the time zone of whatever machine builds the site',
    {day: '2023-11-17', cause: 'offset-dropped', zone: 'host'}
  ],
  [
    '2023-11-17 12:23 abc',
    'shifted',
    'Jekyll reads it as 12:23 on 17 November 2023 in the time zone of whatever machine builds the site',
    {cause: 'no-offset', day: '2023-11-17', zone: 'host'}
  ],
  [
    '2023-11-17 12:23 UTC + 9',
    'exact',
    'Jekyll reads it as 12:23 on 17 November 2023 in UTC',
    {instant: '2023-11-17T12:23Z'}
  ],
  [
    '2023-11-17 12:23 +9',
    'shifted',
    'Jekyll passes over `+9` and takes the time for one in the time zone of whatever machine builds the site',
    {day: '2023-11-17', cause: 'offset-dropped', zone: 'host', corrected: '2023-11-17 12:23 +0900'}
  ],
  [
    '2023-11-17 12:23 - 0530',
    'shifted',
    'Jekyll passes over `- 0530` and takes the time for one in the time zone of whatever machine builds the site',
    {day: '2023-11-17', cause: 'offset-dropped', zone: 'host', corrected: '2023-11-17 12:23 -0530'}
  ],
  ['2023-11-17 KST', 'exact', 'Jekyll reads it as 17 November 2023', {day: '2023-11-17'}],
  ['2023-11-17 9시', 'replaced', 'Jekyll passes over `9시` and reads 17 November 2023', {day: '2023-11-17'}],
  [
    '2023-11-17 下午 3:20',
    'replaced',
    'Jekyll passes over `下午` and reads 03:20 on 17 November 2023',
    {day: '2023-11-17'}
  ],
  [
    '2023-11-17 12:23 and 5 more',
    'replaced',
    'Jekyll passes over `5 more` and reads 12:23 on 17 November 2023',
    {day: '2023-11-17'}
  ],
  ['2023', 'rejected', 'Jekyll cannot read it as a date and stops the whole build'],
  ["'2023'", 'rejected', 'Jekyll cannot read it as a date and stops the whole build'],
  ['2023-11', 'rejected', 'Jekyll cannot read it as a date and stops the whole build'],
  ['Nov 2023', 'replaced', 'Jekyll finds no day in it and reads 1 November 2023', {day: '2023-11-01'}],
  [
    "'12'",
    'replaced',
    'Jekyll finds no year in it, fills in from the day of the build, and reads 12 January 2026',
    {day: '2026-01-12'}
  ],
  ['2023-321', 'exact', 'Jekyll reads it as 17 November 2023', {day: '2023-11-17'}],
  ['17 Nov 2023', 'exact', 'Jekyll reads it as 17 November 2023', {day: '2023-11-17'}],
  ['Friday', 'rejected', 'Jekyll cannot read it as a date and stops the whole build'],
  ['2023-0-17', 'rejected', 'Jekyll stops the whole build: there is no month 0'],
  ['2023-11-0', 'rejected', 'Jekyll stops the whole build: there is no day 0 in a month'],
  ["'2023-11-17 24:00'", 'rolled-over', 'Jekyll reads `24:00` as 00:00 on 18 November 2023', {day: '2023-11-18'}],
  ["'2023-11-17 24:01'", 'rejected', 'Jekyll stops the whole build: a day has no hour 24'],
  ["'2023-11-17 12:23:60'", 'rolled-over', 'Jekyll reads `12:23:60` as 12:24 on 17 November 2023', {day: '2023-11-17'}],
  ["'2023-11-17 12:23:61'", 'rejected', 'Jekyll stops the whole build: a minute has no second 61'],
  ['2023-11-321', 'rejected', 'Jekyll cannot read it as a date and stops the whole build'],
  [
    '2024-02-30 10:00:00',
    'rolled-over',
    'Jekyll reads it as 10:00 on 1 March 2024, since there is no such day',
    {day: '2024-03-01'}
  ],
  [
    '2024-02-30 10:00',
    'rolled-over',
    'Jekyll reads it as 10:00 on 1 March 2024, since there is no such day',
    {day: '2024-03-01'}
  ],
  ['1_000', 'rejected', 'Jekyll cannot read it as a date and stops the whole build'],
  ['20231117', 'exact', 'Jekyll reads it as 17 November 2023', {day: '2023-11-17'}],
  [
    '20231117T122341',
    'shifted',
    'Jekyll reads it as 12:23:41 on 17 November 2023 in the time zone of whatever machine builds the site',
    {cause: 'no-offset', day: '2023-11-17', zone: 'host'}
  ]
])

describeDates(
  'jekyll',
  readDate,
  [
    [
      '2023-11-17T20:23:41Z',
      'exact',
      'Jekyll reads it as 05:23:41 on 18 November 2023 in Asia/Seoul',
      {day: '2023-11-18', instant: '2023-11-17T20:23:41Z'}
    ],
    [
      '2023-11-17 12:23 + 0900',
      'shifted',
      'Jekyll passes over `+ 0900` and takes the time for one in Asia/Seoul',
      {
        day: '2023-11-17',
        cause: 'offset-dropped',
        zone: 'Asia/Seoul',
        corrected: '2023-11-17 12:23 +0900',
        instant: '2023-11-17T03:23Z'
      }
    ],
    [
      '2023-11-17 12:23 UTC+9',
      'exact',
      'Jekyll reads it as 12:23 on 17 November 2023',
      {day: '2023-11-17', zone: 'Asia/Seoul', instant: '2023-11-17T03:23Z'}
    ]
  ],
  {timeZone: 'Asia/Seoul'}
)

describeDates(
  'jekyll',
  readDate,
  [
    [
      '2023-11-17 KST',
      'exact',
      'Jekyll reads it as 17 November 2023',
      {day: '2023-11-17', instant: '2023-11-17T00:00Z'}
    ]
  ],
  {timeZone: 'UTC'}
)

describeDates(
  'jekyll',
  readDate,
  [
    [
      "'2024-03-10 02:30'",
      'rolled-over',
      'Jekyll reads it as 03:30 on 10 March 2024, since clocks in America/New_York are put forward over it',
      {day: '2024-03-10', instant: '2024-03-10T07:30Z'}
    ],
    [
      '2024-03-10 02:30:00',
      'shifted',
      'Jekyll reads it as 02:30 UTC, which is 21:30 on 9 March 2024 in America/New_York',
      {cause: 'no-offset', day: '2024-03-09', zone: 'UTC', instant: '2024-03-10T02:30Z'}
    ],
    [
      "'2023-11-05 01:30'",
      'exact',
      'Jekyll reads it as 01:30 on 5 November 2023',
      {day: '2023-11-05', zone: 'America/New_York', instant: '2023-11-05T06:30Z'}
    ]
  ],
  {timeZone: 'America/New_York'}
)
