import {readDate} from '../../../src/engines/pelican/read-date.ts'
import {describeDates} from '../describe-dates.ts'

describeDates('pelican', readDate, [
  ['2023-11-17', 'exact', 'Pelican reads it as 17 November 2023', {day: '2023-11-17', instant: '2023-11-17T00:00Z'}],
  [
    '2023-11-17 12:23',
    'shifted',
    'Pelican reads it as 12:23 on 17 November 2023 in UTC, because neither an offset nor the `TIMEZONE` of the site is given',
    {cause: 'no-offset', day: '2023-11-17', zone: 'UTC', instant: '2023-11-17T12:23Z'}
  ],
  ['2023-11-17 12:23 +24:00', 'rejected', 'Pelican breaks off at an offset of a day or more'],
  [
    '2023-11-17 12:23 -23:59',
    'exact',
    'Pelican reads it as 12:22 on 18 November 2023 in UTC',
    {day: '2023-11-17', instant: '2023-11-18T12:22Z'}
  ],
  [
    'Nov 17',
    'replaced',
    'Pelican finds no year in it, fills in from the day of the build, and reads 17 November 2026',
    {day: '2026-11-17', instant: '2026-11-17T00:00Z'}
  ],
  [
    '12:23',
    'replaced',
    'Pelican finds no year and no month and no day in it, fills in from the day of the build, and reads 12:23 on 31 January 2026',
    {day: '2026-01-31', instant: '2026-01-31T12:23Z'}
  ],
  [
    'Nov 2023',
    'replaced',
    'Pelican finds no day in it, fills in from the day of the build, and reads 30 November 2023',
    {day: '2023-11-30', instant: '2023-11-30T00:00Z'}
  ],
  ['soon', 'dropped', 'Pelican cannot read it as a date and leaves the post out'],
  ["'2023-11-17'", 'exact', 'Pelican reads it as 17 November 2023', {day: '2023-11-17', instant: '2023-11-17T00:00Z'}],
  ['"2023-11-17 + 0900"', 'dropped', 'Pelican cannot read it as a date and leaves the post out'],
  ['2023_11_17', 'exact', 'Pelican reads it as 17 November 2023', {day: '2023-11-17', instant: '2023-11-17T00:00Z'}],
  [
    '2023-11-17   12:23',
    'shifted',
    'Pelican reads it as 12:23 on 17 November 2023 in UTC, because neither an offset nor the `TIMEZONE` of the site is given',
    {cause: 'no-offset', day: '2023-11-17', zone: 'UTC', instant: '2023-11-17T12:23Z'}
  ]
])

describeDates(
  'pelican',
  readDate,
  [
    [
      '2023-11-17 12:23',
      'exact',
      'Pelican reads it as 12:23 on 17 November 2023',
      {day: '2023-11-17', zone: 'Asia/Seoul', instant: '2023-11-17T03:23Z'}
    ],
    [
      '2023-11-17 12:23 KST',
      'exact',
      'Pelican reads it as 12:23 on 17 November 2023',
      {day: '2023-11-17', zone: 'Asia/Seoul', instant: '2023-11-17T03:23Z'}
    ],
    [
      '2023-11-17 12:23 JST',
      'exact',
      'Pelican reads it as 12:23 on 17 November 2023',
      {day: '2023-11-17', zone: 'Asia/Seoul', instant: '2023-11-17T03:23Z'}
    ],
    [
      '2023-11-17 12:23 CEST',
      'shifted',
      'Pelican passes over `CEST` and takes the time for one in Asia/Seoul',
      {
        day: '2023-11-17',
        cause: 'offset-dropped',
        zone: 'Asia/Seoul',
        corrected: '2023-11-17 12:23:00+02:00',
        instant: '2023-11-17T03:23Z'
      }
    ],
    [
      '12:23 CEST 2023-11-17',
      'shifted',
      'Pelican passes over `CEST` and takes the time for one in Asia/Seoul',
      {day: '2023-11-17', cause: 'offset-dropped', zone: 'Asia/Seoul', instant: '2023-11-17T03:23Z'}
    ],
    [
      '2023-11-17 12:23 IST',
      'shifted',
      'Pelican passes over `IST` and takes the time for one in Asia/Seoul',
      {day: '2023-11-17', cause: 'offset-dropped', zone: 'Asia/Seoul', instant: '2023-11-17T03:23Z'}
    ],
    [
      '2023-11-17 12:23 UTC+9',
      'shifted',
      'Pelican turns the sign of the offset round behind a name and reads 06:23 on 18 November 2023 in Asia/Seoul',
      {day: '2023-11-17', cause: 'offset-misread', corrected: '2023-11-17 12:23:00+09:00', instant: '2023-11-17T21:23Z'}
    ],
    [
      '2023-11-17 12:23 GMT-3:30',
      'shifted',
      'Pelican turns the sign of the offset round behind a name and reads 17:53 on 17 November 2023 in Asia/Seoul',
      {day: '2023-11-17', cause: 'offset-misread', corrected: '2023-11-17 12:23:00-03:30', instant: '2023-11-17T08:53Z'}
    ],
    [
      '2023-11-17 12:23 UTC+0',
      'exact',
      'Pelican reads it as 21:23 on 17 November 2023 in Asia/Seoul',
      {day: '2023-11-17', instant: '2023-11-17T12:23Z'}
    ],
    [
      '2023-11-17 12:23 +09:00',
      'exact',
      'Pelican reads it as 12:23 on 17 November 2023 in Asia/Seoul',
      {day: '2023-11-17', instant: '2023-11-17T03:23Z'}
    ]
  ],
  {timeZone: 'Asia/Seoul'}
)

describeDates(
  'pelican',
  readDate,
  [
    [
      '2024-03-10 02:30',
      'rolled-over',
      'Pelican reads it as 03:30 on 10 March 2024 in America/New_York, since clocks there are put forward over it',
      {day: '2024-03-10', instant: '2024-03-10T07:30Z'}
    ]
  ],
  {timeZone: 'America/New_York'}
)
