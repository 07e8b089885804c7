import {readDate} from '../../../src/engines/astro/read-date.ts'
import {describeDates} from '../describe-dates.ts'

describeDates('astro', readDate, [
  [
    'true',
    'replaced',
    'Astro takes it for milliseconds since 1970 and reads 1 January 1970',
    {instant: '1970-01-01T00:00:00.001Z'}
  ],
  [
    'false',
    'replaced',
    'Astro takes it for milliseconds since 1970 and reads 1 January 1970',
    {instant: '1970-01-01T00:00Z'}
  ],
  ['.nan', 'rejected', 'Astro cannot read it as a date and stops the whole build'],
  [
    '2023-11',
    'replaced',
    'Astro finds no day in it and reads 1 November 2023',
    {day: '2023-11-01', instant: '2023-11-01T00:00Z'}
  ],
  [
    "'2023-02-30'",
    'rolled-over',
    'Astro reads it as 2 March 2023, since there is no such day or time',
    {day: '2023-03-02', instant: '2023-03-02T00:00Z'}
  ]
])

describeDates(
  'astro',
  readDate,
  [
    [
      'true',
      'replaced',
      'Astro takes it for milliseconds since 1970 and reads 1 January 1970',
      {instant: '1970-01-01T00:00:00.001Z'}
    ]
  ],
  {},
  'pubDate'
)

describeDates('astro', readDate, [['true', 'text', 'Astro leaves `true` to the site']], {}, 'updated')

describeDates(
  'astro',
  readDate,
  [
    [
      "'2023-11-17 12:23:41'",
      'shifted',
      'Astro reads it as 12:23:41 on 17 November 2023 in the time zone of whatever machine builds the site',
      {
        cause: 'no-offset',
        day: '2023-11-17',
        zone: 'host',
        corrected: "'2023-11-17 12:23:41 +09:00'",
        instant: '2023-11-17T03:23:41Z'
      }
    ],
    [
      '0',
      'replaced',
      'Astro takes it for milliseconds since 1970 and reads 09:00 on 1 January 1970 in Asia/Seoul',
      {day: '1970-01-01', instant: '1970-01-01T00:00Z'}
    ],
    [
      '"Nov 17, 2023 12:30"',
      'shifted',
      'Astro reads it as 12:30 on 17 November 2023 in the time zone of whatever machine builds the site',
      {cause: 'no-offset', day: '2023-11-17', zone: 'host', instant: '2023-11-17T03:30Z'}
    ]
  ],
  {timeZone: 'Asia/Seoul'}
)

describeDates(
  'astro',
  readDate,
  [
    [
      'true',
      'replaced',
      'Astro takes it for milliseconds since 1970 and reads 1 January 1970',
      {instant: '1970-01-01T00:00:00.001Z'}
    ]
  ],
  {dateSchemas: {updated: 'coerced'}},
  'updated'
)

describeDates(
  'astro',
  readDate,
  [
    ['2023-11-17', 'rejected', 'Astro stops the whole build: the schema wants a text, and without quotes this is none'],
    ["'2023'", 'text', 'Astro keeps it as text, as the schema says']
  ],
  {dateSchemas: {date: 'text'}}
)

describeDates(
  'astro',
  readDate,
  [
    [
      "'Nov 17, 2023'",
      'rejected',
      'Astro stops the whole build: the schema wants a date that YAML itself reads, without quotes, as in `2023-11-17T12:23:41Z`',
      {corrected: '2023-11-17'}
    ],
    [
      '~',
      'rejected',
      'Astro stops the whole build: the schema wants a date that YAML itself reads, without quotes, as in `2023-11-17T12:23:41Z`'
    ]
  ],
  {dateSchemas: {date: 'strict'}}
)
