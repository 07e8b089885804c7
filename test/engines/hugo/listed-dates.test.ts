import {readDate} from '../../../src/engines/hugo/read-date.ts'
import {describeDates} from '../describe-dates.ts'

describeDates('hugo', readDate, [
  [
    'Fri, 17 Nov 2023 12:23:41 UTC',
    'shifted',
    'Hugo reads it as 12:23:41 on 17 November 2023 in UTC, because neither an offset nor the `timeZone` of the site is given',
    {cause: 'no-offset', day: '2023-11-17', zone: 'UTC', instant: '2023-11-17T12:23:41Z'}
  ],
  [
    'Fri, 17 Nov 2023 12:23:41 CST',
    'shifted',
    'Hugo passes over `CST` and takes the time for one in UTC',
    {
      day: '2023-11-17',
      cause: 'offset-dropped',
      zone: 'UTC',
      corrected: '2023-11-17T12:23:41-06:00',
      instant: '2023-11-17T12:23:41Z'
    }
  ],
  [
    'Fri, 17 Nov 2023 12:23:41 PDT',
    'shifted',
    'Hugo passes over `PDT` and takes the time for one in UTC',
    {
      day: '2023-11-17',
      cause: 'offset-dropped',
      zone: 'UTC',
      corrected: '2023-11-17T12:23:41-07:00',
      instant: '2023-11-17T12:23:41Z'
    }
  ],
  [
    'Fri, 17 Nov 2023 12:23:41 GMT+9',
    'shifted',
    'Hugo moves the clock by `+9` hours and takes the time for one in UTC',
    {day: '2023-11-17', cause: 'offset-misread', zone: 'UTC', instant: '2023-11-17T21:23:41Z'}
  ],
  [
    '2023-11-17 12:23:41 +0900 UTC',
    'shifted',
    'Hugo passes over `+0900`, because `UTC` stands behind it',
    {day: '2023-11-17', cause: 'offset-dropped', zone: 'UTC', instant: '2023-11-17T12:23:41Z'}
  ],
  [
    '2023-11-17 12:23:41 +0900 KST',
    'exact',
    'Hugo reads it as 03:23:41 on 17 November 2023 in UTC',
    {day: '2023-11-17', instant: '2023-11-17T03:23:41Z'}
  ],
  [
    'Fri Nov 17 12:23:41 KST 2023',
    'shifted',
    'Hugo passes over `KST` and takes the time for one in UTC',
    {day: '2023-11-17', cause: 'offset-dropped', zone: 'UTC', instant: '2023-11-17T12:23:41Z'}
  ],
  [
    '2023-11-17T12:23:41+14:00',
    'exact',
    'Hugo reads it as 22:23:41 on 16 November 2023 in UTC',
    {day: '2023-11-17', instant: '2023-11-16T22:23:41Z'}
  ],
  [
    '2023-11-17T12:23:41+14:01',
    'shifted',
    'Hugo takes the offset for +14:01 and reads 22:22:41 on 16 November 2023 in UTC',
    {cause: 'offset-misread', day: '2023-11-17', instant: '2023-11-16T22:22:41Z'}
  ],
  [
    '2023-11-17T12:23:41-15:30',
    'shifted',
    'Hugo takes the offset for -15:30 and reads 03:53:41 on 18 November 2023 in UTC',
    {cause: 'offset-misread', day: '2023-11-17', instant: '2023-11-18T03:53:41Z'}
  ],
  [
    '3:04PM',
    'replaced',
    'Hugo finds no year in it and takes the year 0',
    {day: '0000-01-01', instant: '0000-01-01T15:04Z'}
  ],
  [
    'Nov 17 12:23:41',
    'replaced',
    'Hugo finds no year in it and takes the year 0',
    {day: '0000-11-17', instant: '0000-11-17T12:23:41Z'}
  ],
  [
    '999999999',
    'replaced',
    'Hugo takes it for the number of seconds since 1970 and reads 2001-09-09 01:46:39 UTC',
    {instant: '2001-09-09T01:46:39Z'}
  ],
  [
    '1000000000',
    'exact',
    'Hugo takes it for the number of seconds since 1970 and reads 2001-09-09 01:46:40 UTC',
    {instant: '2001-09-09T01:46:40Z'}
  ],
  [
    '4102444799',
    'exact',
    'Hugo takes it for the number of seconds since 1970 and reads 2099-12-31 23:59:59 UTC',
    {instant: '2099-12-31T23:59:59Z'}
  ],
  [
    '4102444800',
    'replaced',
    'Hugo takes it for the number of seconds since 1970 and reads 2100-01-01 00:00:00 UTC',
    {instant: '2100-01-01T00:00Z'}
  ],
  ['99999999999999999', 'replaced', 'Hugo takes it for a number of seconds since 1970, many thousands of years away'],
  ['18446744073709551616', 'rejected', 'Hugo cannot read it as a date and stops the whole build'],
  [
    '-1',
    'replaced',
    'Hugo takes it for the number of seconds since 1970 and reads 1969-12-31 23:59:59 UTC',
    {instant: '1969-12-31T23:59:59Z'}
  ],
  [
    '0x10',
    'replaced',
    'Hugo takes it for the number of seconds since 1970 and reads 1970-01-01 00:00:16 UTC',
    {instant: '1970-01-01T00:00:16Z'}
  ],
  ['1e9', 'rejected', 'Hugo cannot read it as a date and stops the whole build'],
  [
    '017',
    'replaced',
    'Hugo takes it for the number of seconds since 1970 and reads 1970-01-01 00:00:15 UTC',
    {instant: '1970-01-01T00:00:15Z'}
  ],
  [
    '0o17',
    'replaced',
    'Hugo takes it for the number of seconds since 1970 and reads 1970-01-01 00:00:15 UTC',
    {instant: '1970-01-01T00:00:15Z'}
  ],
  [
    '0b11',
    'replaced',
    'Hugo takes it for the number of seconds since 1970 and reads 1970-01-01 00:00:03 UTC',
    {instant: '1970-01-01T00:00:03Z'}
  ],
  [
    '1_000_000_000',
    'exact',
    'Hugo takes it for the number of seconds since 1970 and reads 2001-09-09 01:46:40 UTC',
    {instant: '2001-09-09T01:46:40Z'}
  ],
  ['1.5', 'rejected', 'Hugo cannot read it as a date and stops the whole build'],
  ['.inf', 'rejected', 'Hugo cannot read it as a date and stops the whole build'],
  ['.NaN', 'rejected', 'Hugo cannot read it as a date and stops the whole build'],
  ['x.inf', 'rejected', 'Hugo cannot read it as a date and stops the whole build'],
  ['.infx', 'rejected', 'Hugo cannot read it as a date and stops the whole build'],
  ["'~'", 'rejected', 'Hugo cannot read it as a date and stops the whole build'],
  [
    '0',
    'replaced',
    'Hugo takes it for the number of seconds since 1970 and reads 1970-01-01 00:00:00 UTC',
    {instant: '1970-01-01T00:00Z'}
  ]
])

describeDates(
  'hugo',
  readDate,
  [
    [
      'Fri, 17 Nov 2023 12:23:41 UTC',
      'shifted',
      'Hugo passes over `UTC` and takes the time for one in Asia/Seoul',
      {
        day: '2023-11-17',
        cause: 'offset-dropped',
        zone: 'Asia/Seoul',
        corrected: '2023-11-17T12:23:41+00:00',
        instant: '2023-11-17T03:23:41Z'
      }
    ],
    [
      'Fri, 17 Nov 2023 12:23:41 XYZ',
      'shifted',
      'Hugo passes over `XYZ` and takes the time for one in Asia/Seoul',
      {day: '2023-11-17', cause: 'offset-dropped', zone: 'Asia/Seoul', instant: '2023-11-17T03:23:41Z'}
    ],
    [
      'Fri, 17 Nov 2023 12:23:41 KST',
      'exact',
      'Hugo reads it as 12:23:41 on 17 November 2023',
      {day: '2023-11-17', zone: 'Asia/Seoul', instant: '2023-11-17T03:23:41Z'}
    ]
  ],
  {timeZone: 'Asia/Seoul'}
)

describeDates(
  'hugo',
  readDate,
  [
    [
      'Fri, 17 Nov 2023 12:23:41 CST',
      'exact',
      'Hugo reads it as 12:23:41 on 17 November 2023',
      {day: '2023-11-17', zone: 'America/Chicago', instant: '2023-11-17T18:23:41Z'}
    ],
    [
      'Fri, 17 May 2024 12:23:41 CDT',
      'exact',
      'Hugo reads it as 12:23:41 on 17 May 2024',
      {day: '2024-05-17', zone: 'America/Chicago', instant: '2024-05-17T17:23:41Z'}
    ]
  ],
  {timeZone: 'America/Chicago'}
)

describeDates(
  'hugo',
  readDate,
  [
    [
      'Fri, 17 Nov 2023 12:23:41 MST',
      'exact',
      'Hugo reads it as 12:23:41 on 17 November 2023',
      {day: '2023-11-17', zone: 'America/Denver', instant: '2023-11-17T19:23:41Z'}
    ],
    [
      'Fri, 17 May 2024 12:23:41 MDT',
      'exact',
      'Hugo reads it as 12:23:41 on 17 May 2024',
      {day: '2024-05-17', zone: 'America/Denver', instant: '2024-05-17T18:23:41Z'}
    ]
  ],
  {timeZone: 'America/Denver'}
)

describeDates(
  'hugo',
  readDate,
  [
    [
      'Fri, 17 Nov 2023 12:23:41 PST',
      'exact',
      'Hugo reads it as 12:23:41 on 17 November 2023',
      {day: '2023-11-17', zone: 'America/Los_Angeles', instant: '2023-11-17T20:23:41Z'}
    ],
    [
      'Fri, 17 May 2024 12:23:41 PDT',
      'exact',
      'Hugo reads it as 12:23:41 on 17 May 2024',
      {day: '2024-05-17', zone: 'America/Los_Angeles', instant: '2024-05-17T19:23:41Z'}
    ]
  ],
  {timeZone: 'America/Los_Angeles'}
)

describeDates(
  'hugo',
  readDate,
  [
    [
      'Fri, 17 Nov 2023 12:23:41 EST',
      'exact',
      'Hugo reads it as 12:23:41 on 17 November 2023',
      {day: '2023-11-17', zone: 'America/New_York', instant: '2023-11-17T17:23:41Z'}
    ],
    [
      'Fri, 17 May 2024 12:23:41 EDT',
      'exact',
      'Hugo reads it as 12:23:41 on 17 May 2024',
      {day: '2024-05-17', zone: 'America/New_York', instant: '2024-05-17T16:23:41Z'}
    ]
  ],
  {timeZone: 'America/New_York'}
)
