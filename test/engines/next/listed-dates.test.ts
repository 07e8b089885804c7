import {readDate} from '../../../src/engines/next/read-date.ts'
import {describeDates} from '../describe-dates.ts'

describeDates(
  'next',
  readDate,
  [
    ['true', 'dropped', 'Contentlayer leaves the post out: without quotes this is a yes or no, and no date'],
    ['0o17', 'dropped', 'Contentlayer leaves the post out: without quotes this is a number, and no date'],
    ['0o18', 'dropped', 'Contentlayer cannot read it as a date and leaves the post out'],
    ['0xFF', 'dropped', 'Contentlayer leaves the post out: without quotes this is a number, and no date'],
    ['0xFG', 'dropped', 'Contentlayer cannot read it as a date and leaves the post out'],
    ['1.5e3', 'dropped', 'Contentlayer leaves the post out: without quotes this is a number, and no date'],
    ['.5', 'dropped', 'Contentlayer leaves the post out: without quotes this is a number, and no date'],
    ['+12.', 'dropped', 'Contentlayer leaves the post out: without quotes this is a number, and no date'],
    ['-.inf', 'dropped', 'Contentlayer leaves the post out: without quotes this is a number, and no date'],
    ['.NaN', 'dropped', 'Contentlayer leaves the post out: without quotes this is a number, and no date'],
    [
      '2023-11-17',
      'exact',
      'Contentlayer reads it as 17 November 2023',
      {day: '2023-11-17', instant: '2023-11-17T00:00Z'}
    ],
    ['"Nov 17, 2023"', 'exact', 'Contentlayer reads it as 17 November 2023', {day: '2023-11-17'}],
    ["'2023/13/01'", 'dropped', 'Contentlayer cannot read it as a date and leaves the post out'],
    ['2023/11/17x', 'dropped', 'Contentlayer cannot read it as a date and leaves the post out'],
    ['17/11/2023', 'dropped', 'Contentlayer cannot read it as a date and leaves the post out'],
    ['NULL', 'replaced', 'Contentlayer finds no date and passes on an empty one'],
    ['untrue', 'dropped', 'Contentlayer cannot read it as a date and leaves the post out'],
    ['truely', 'dropped', 'Contentlayer cannot read it as a date and leaves the post out'],
    ['FALSE', 'dropped', 'Contentlayer leaves the post out: without quotes this is a yes or no, and no date'],
    ['20240506', 'dropped', 'Contentlayer leaves the post out: without quotes this is a number, and no date']
  ],
  {reader: 'contentlayer'}
)

describeDates(
  'next',
  readDate,
  [
    [
      '2023-11-17 12:23:41',
      'shifted',
      'Contentlayer reads it as 12:23:41 on 17 November 2023 in the time zone of whatever machine builds the site',
      {
        cause: 'no-offset',
        day: '2023-11-17',
        zone: 'host',
        corrected: '2023-11-17 12:23:41 +09:00',
        instant: '2023-11-17T03:23:41Z'
      }
    ]
  ],
  {reader: 'contentlayer', timeZone: 'Asia/Seoul'}
)
