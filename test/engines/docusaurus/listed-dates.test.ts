import {readDate} from '../../../src/engines/docusaurus/read-date.ts'
import {describeDates} from '../describe-dates.ts'

describeDates('docusaurus', readDate, [
  ['0', 'replaced', 'Docusaurus finds no date and takes the day in the file name, or that of the first commit'],
  ['~', 'rejected', 'Docusaurus stops the whole build: it wants a date, and there is nothing there'],
  ['true', 'rejected', 'Docusaurus stops the whole build: it wants a date, and there is a yes or no there'],
  [
    "'2023'",
    'replaced',
    'Docusaurus finds no month and no day in it and reads 1 January 2023',
    {day: '2023-01-01', instant: '2023-01-01T00:00Z'}
  ],
  ["'20231117'", 'rejected', 'Docusaurus cannot read it as a date and stops the whole build'],
  [
    "'-1.5'",
    'replaced',
    'Docusaurus finds no year in it and reads 5 January 2001',
    {day: '2001-01-05', instant: '2001-01-05T00:00Z'}
  ],
  ["'8640000000000001'", 'rejected', 'Docusaurus cannot read it as a date and stops the whole build'],
  [
    "'+5'",
    'replaced',
    'Docusaurus finds no year and no day in it and reads 1 May 2001',
    {day: '2001-05-01', instant: '2001-05-01T00:00Z'}
  ],
  ['Nov 17, 2023 3:20 PM', 'rejected', 'Docusaurus cannot read it as a date and stops the whole build'],
  [
    'Nov 17, 2023',
    'exact',
    'Docusaurus reads it as 17 November 2023',
    {day: '2023-11-17', instant: '2023-11-17T00:00Z'}
  ],
  [
    '2023-11-17T12:23:41Z',
    'exact',
    'Docusaurus reads it as 12:23:41 on 17 November 2023 in UTC',
    {day: '2023-11-17', instant: '2023-11-17T12:23:41Z'}
  ],
  [
    "'2023-11-17T12:23:41Z'",
    'rejected',
    'Docusaurus cannot read it as a date and stops the whole build',
    {corrected: '2023-11-17T12:23:41+00:00'}
  ],
  [
    '2023-02-30',
    'rolled-over',
    'Docusaurus reads it as 2 March 2023, since there is no such day',
    {day: '2023-03-02', instant: '2023-03-02T00:00Z'}
  ],
  [
    '2023-11-17 12:23:41 +0000',
    'exact',
    'Docusaurus reads it as 12:23:41 on 17 November 2023 in UTC',
    {day: '2023-11-17', instant: '2023-11-17T12:23:41Z'}
  ],
  [
    'Nov 17 2023 12:23 GMT',
    'rejected',
    'Docusaurus cannot read it as a date and stops the whole build',
    {corrected: '2023-11-17T12:23:00+00:00'}
  ],
  ['2023/11/17', 'exact', 'Docusaurus reads it as 17 November 2023', {day: '2023-11-17', instant: '2023-11-17T00:00Z'}],
  ["'soon'", 'rejected', 'Docusaurus cannot read it as a date and stops the whole build'],
  [
    'Nov 17 2023 12:23:41 +09:00',
    'shifted',
    'Docusaurus reads it as 12:23:41 on 17 November 2023 in UTC: it passes over the offset, because the date is a text to YAML',
    {
      day: '2023-11-17',
      cause: 'offset-dropped',
      zone: 'UTC',
      corrected: '2023-11-17T12:23:41+09:00',
      instant: '2023-11-17T12:23:41Z'
    }
  ]
])
