import {readDate} from '../../../src/engines/hexo/read-date.ts'
import {describeDates} from '../describe-dates.ts'

describeDates('hexo', readDate, [
  [
    'false',
    'replaced',
    'Hexo cannot read it as a date and takes the time at which the file was made, which on a build machine is that of the build'
  ],
  [
    'true',
    'replaced',
    'Hexo takes it for milliseconds since 1970 and reads 1 January 1970',
    {instant: '1970-01-01T00:00:00.001Z'}
  ],
  [
    "''",
    'replaced',
    'Hexo finds no date and takes the time at which the file was made, which on a build machine is that of the build'
  ],
  [
    '2023-11-17T12:23:41Z',
    'shifted',
    'Hexo takes the time in UTC, 12:23:41 on 17 November 2023 in UTC, for the local time of whatever machine builds the site, unless the date stands in quotes',
    {cause: 'offset-misread', zone: 'host', corrected: "'2023-11-17T12:23:41Z'"}
  ],
  ['2023-11-17', 'exact', 'Hexo reads it as 17 November 2023', {day: '2023-11-17'}],
  ['Nov 17', 'replaced', 'Hexo finds no year in it and reads 17 November 2001', {day: '2001-11-17'}],
  [
    '2023-02-30 12:00:00 +0900',
    'rolled-over',
    'Hexo reads it as 03:00 on 2 March 2023 in UTC, since there is no such day or time',
    {instant: '2023-03-02T03:00Z'}
  ],
  [
    '2023-02-30T12:00:00+09:00',
    'rolled-over',
    'Hexo reads it as 03:00 on 2 March 2023, since there is no such day or time',
    {day: '2023-03-02'}
  ]
])

describeDates(
  'hexo',
  readDate,
  [
    [
      'soon',
      'replaced',
      'Hexo cannot read it as a date and takes the time at which the file was changed last, which on a build machine is that of the build'
    ],
    [
      '~',
      'replaced',
      'Hexo finds no date and takes the time at which the file was changed last, which on a build machine is that of the build'
    ]
  ],
  {},
  'updated'
)

describeDates(
  'hexo',
  readDate,
  [
    [
      'true',
      'replaced',
      'Hexo takes it for milliseconds since 1970 and reads 00:00 on 1 January 1970 in Asia/Seoul',
      {day: '1970-01-01', instant: '1969-12-31T15:00:00.001Z'}
    ],
    [
      'Nov 17 2023 12:23:41 GMT',
      'shifted',
      'Hexo reads 21:23:41 on 17 November 2023 in Asia/Seoul, and then moves it by the hours between Asia/Seoul and the zone of the machine that builds the site: on one in UTC it becomes 12:23:41 on 17 November 2023 in Asia/Seoul',
      {
        day: '2023-11-17',
        cause: 'offset-misread',
        zone: 'Asia/Seoul',
        corrected: '2023-11-17 21:23:41',
        instant: '2023-11-17T03:23:41Z'
      }
    ],
    [
      '2023-02-30T12:00:00+09:00',
      'rolled-over',
      'Hexo reads it as 03:00 on 2 March 2023 in Asia/Seoul, since there is no such day',
      {day: '2023-03-02', instant: '2023-03-01T18:00Z'}
    ],
    [
      "'2023-11-17T12:23:41+09:00'",
      'shifted',
      'Hexo reads 12:23:41 on 17 November 2023 in Asia/Seoul, and then moves it by the hours between Asia/Seoul and the zone of the machine that builds the site: on one in UTC it becomes 03:23:41 on 17 November 2023 in Asia/Seoul',
      {
        day: '2023-11-17',
        cause: 'offset-misread',
        zone: 'Asia/Seoul',
        corrected: "'2023-11-17 12:23:41'",
        instant: '2023-11-16T18:23:41Z'
      }
    ]
  ],
  {timeZone: 'Asia/Seoul'}
)

describeDates(
  'hexo',
  readDate,
  [
    [
      '2023-11-17T12:23:41+09:00',
      'exact',
      'Hexo reads it as 03:23:41 on 17 November 2023 in UTC',
      {day: '2023-11-17', instant: '2023-11-17T03:23:41Z'}
    ]
  ],
  {timeZone: 'UTC'}
)

describeDates(
  'hexo',
  readDate,
  [
    [
      '"2024-03-10 02:30:00"',
      'exact',
      'Hexo reads it as 03:30 on 10 March 2024 in America/New_York',
      {day: '2024-03-10', zone: 'America/New_York', instant: '2024-03-10T07:30Z'}
    ]
  ],
  {timeZone: 'America/New_York'}
)

describeDates(
  'hexo',
  readDate,
  [
    [
      '2023-11-17 12:23:41',
      'exact',
      'Hexo reads it as 12:23:41 on 17 November 2023 in UTC',
      {day: '2023-11-17', zone: 'UTC', instant: '2023-11-17T12:23:41Z'}
    ]
  ],
  {parserVersion: '5.0.0'}
)

describeDates(
  'hexo',
  readDate,
  [
    [
      '2023-11-17T12:23:41+09:00',
      'shifted',
      'Hexo takes the time in UTC for the time in Asia/Seoul and reads 03:23:41 on 17 November 2023 in Asia/Seoul',
      {
        day: '2023-11-17',
        cause: 'offset-misread',
        zone: 'Asia/Seoul',
        corrected: '2023-11-17 12:23:41',
        instant: '2023-11-16T18:23:41Z'
      }
    ]
  ],
  {parserVersion: '4.2.1', timeZone: 'Asia/Seoul'}
)
