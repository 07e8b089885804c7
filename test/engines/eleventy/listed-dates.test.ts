import {readDate} from '../../../src/engines/eleventy/read-date.ts'
import {describeDates} from '../describe-dates.ts'

describeDates('eleventy', readDate, [
  ['', 'replaced', 'Eleventy finds no date and takes the day in the path, else the time at which the file was made'],
  [
    'false',
    'replaced',
    'Eleventy finds no date and takes the day in the path, else the time at which the file was made'
  ],
  ['0', 'replaced', 'Eleventy finds no date and takes the day in the path, else the time at which the file was made'],
  [
    '.nan',
    'replaced',
    'Eleventy finds no date and takes the day in the path, else the time at which the file was made'
  ],
  ["''", 'replaced', 'Eleventy finds no date and takes the day in the path, else the time at which the file was made'],
  ['true', 'rejected', 'Eleventy stops the whole build: it wants a date or a text, and this is neither'],
  ['20231117', 'rejected', 'Eleventy stops the whole build: it wants a date or a text, and this is neither'],
  [
    'Created',
    'text',
    'Eleventy takes the time at which the file was made, which on a build machine is that of the build'
  ],
  ["'git created'", 'text', 'Eleventy takes the time of the first commit of the file'],
  [
    'last modified',
    'text',
    'Eleventy takes the time at which the file was changed last, which on a build machine is that of the build'
  ],
  [
    "'Nov 17, 2023'",
    'rejected',
    'Eleventy cannot read it as a date and stops the whole build',
    {corrected: "'2023-11-17'"}
  ],
  [
    "'2023'",
    'replaced',
    'Eleventy finds no month and no day in it and reads 1 January 2023',
    {day: '2023-01-01', instant: '2023-01-01T00:00Z'}
  ]
])

describeDates(
  'eleventy',
  readDate,
  [
    [
      "'12:30'",
      'replaced',
      'Eleventy finds no day in it and takes that of the build',
      {day: '2026-01-31', instant: '2026-01-31T12:30Z'}
    ],
    [
      '"2023-11-17T12:23:41"',
      'shifted',
      'Eleventy reads it as 12:23:41 on 17 November 2023 in UTC, because no offset is written',
      {
        cause: 'no-offset',
        day: '2023-11-17',
        zone: 'UTC',
        corrected: '"2023-11-17T12:23:41+09:00"',
        instant: '2023-11-17T12:23:41Z'
      }
    ]
  ],
  {timeZone: 'Asia/Seoul'}
)

describeDates(
  'eleventy',
  readDate,
  [["'12:30'", 'rejected', 'Eleventy cannot read it as a date and stops the whole build']],
  {
    version: '4.0.0-alpha.1'
  }
)

describeDates(
  'eleventy',
  readDate,
  [
    [
      "'2023-11-17 12:23:41'",
      'rejected',
      'Eleventy cannot read it as a date and stops the whole build',
      {corrected: "'2023-11-17T12:23:41'"}
    ]
  ],
  {version: '3.9'}
)

describeDates(
  'eleventy',
  readDate,
  [
    [
      "'2023-11-17 12:23:41'",
      'shifted',
      'Eleventy reads it as 12:23:41 on 17 November 2023 in UTC, because no offset is written',
      {cause: 'no-offset', zone: 'UTC', instant: '2023-11-17T12:23:41Z'}
    ]
  ],
  {version: '10.0'}
)
