import {readDate} from '../../../src/engines/generic/read-date.ts'
import {describeDates} from '../describe-dates.ts'

describeDates('generic', readDate, [
  [
    '2023-11-17 12:23:41.5',
    'shifted',
    'Some blog engines read 12:23:41 without an offset as UTC, some as the time of the machine that builds the site',
    {cause: 'no-offset', day: '2023-11-17'}
  ],
  ['2023-11-17 12:23,5', 'rejected', 'Few blog engines can read it as a date: some stop, some take another one'],
  [
    '2023-11-17 23:59:59 +23:59',
    'exact',
    'Blog engines read it as 00:00:59 on 17 November 2023 in UTC',
    {instant: '2023-11-17T00:00:59Z'}
  ],
  [
    '2023-11-17 12:23 -24:00',
    'rejected',
    'There is no offset of -2400: some blog engines stop, some count on to another day'
  ],
  ['Sept. 5, 2024', 'exact', 'Blog engines read it as 5 September 2024', {day: '2024-09-05'}],
  [
    '5 june 2024, 12:30 GMT',
    'exact',
    'Blog engines read it as 12:30 on 5 June 2024 in UTC',
    {instant: '2024-06-05T12:30Z'}
  ],
  ['Mon., 6 May 2024', 'exact', 'Blog engines read it as 6 May 2024', {day: '2024-05-06'}],
  [
    'May 6 2024 12:30:15 -0330',
    'exact',
    'Blog engines read it as 16:00:15 on 6 May 2024 in UTC',
    {instant: '2024-05-06T16:00:15Z'}
  ],
  [
    '2024-5-6  9:30',
    'shifted',
    'Some blog engines read 09:30 without an offset as UTC, some as the time of the machine that builds the site',
    {cause: 'no-offset', day: '2024-05-06'}
  ],
  ['2024-05-06T9:30Z', 'exact', 'Blog engines read it as 09:30 on 6 May 2024 in UTC', {instant: '2024-05-06T09:30Z'}],
  ['2024-05-06 12:30 +09:60', 'rejected', 'Few blog engines can read it as a date: some stop, some take another one'],
  ['x2024-05-06', 'rejected', 'Few blog engines can read it as a date: some stop, some take another one'],
  ['2024-05-06 24:00', 'rejected', 'A day has no hour 24: some blog engines stop, some count on to another day'],
  [
    '0 May 2024',
    'rejected',
    'There is no such day as 2024-05-00: some blog engines stop, some count on to another day'
  ],
  ['2024-0-6', 'rejected', 'There is no month 0: some blog engines stop, some count on to another day']
])

describeDates(
  'generic',
  readDate,
  [
    [
      'Nov 17, 2023 12:30',
      'shifted',
      'Some blog engines read 12:30 without an offset as UTC, some as the time of the machine that builds the site',
      {cause: 'no-offset', day: '2023-11-17'}
    ]
  ],
  {timeZone: 'Asia/Seoul'}
)

describeDates(
  'generic',
  readDate,
  [
    [
      '2024-03-10 02:30:00',
      'shifted',
      'Some blog engines read 02:30 without an offset as UTC, some as the time of the machine that builds the site',
      {cause: 'no-offset', day: '2024-03-10'}
    ],
    [
      "'2024-05-06T12:30:00'",
      'shifted',
      'Some blog engines read 12:30 without an offset as UTC, some as the time of the machine that builds the site',
      {cause: 'no-offset', day: '2024-05-06', corrected: "'2024-05-06T12:30:00-04:00'"}
    ],
    [
      '2024-05-06 02:30:00 +0900',
      'exact',
      'Blog engines read it as 13:30 on 5 May 2024 in America/New_York',
      {day: '2024-05-05', instant: '2024-05-05T17:30Z'}
    ]
  ],
  {timeZone: 'America/New_York'}
)
