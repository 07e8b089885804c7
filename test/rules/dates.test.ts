import dateFileName from '../../rules/date-file-name.ts'
import dateFuture from '../../rules/date-future.ts'
import dateOrder from '../../rules/date-order.ts'
import dateTimeZone from '../../rules/date-time-zone.ts'
import dateValid from '../../rules/date-valid.ts'
import type {Example} from '../../src/rule-kit/rule.ts'
import {describeAnswers} from './describe-answers.ts'
import {postOf} from './sketch-answers.ts'

const astro: Pick<Example, 'path' | 'site'> = {path: 'src/content/blog/a.md', site: {engine: 'astro'}}
const hugo: Pick<Example, 'path' | 'site'> = {path: 'content/posts/a.md', site: {engine: 'hugo'}}

describeAnswers(dateFuture, {
  'goes by the day in the file name': {
    path: '_posts/2027-01-02-a.md',
    text: 'A\n',
    answers: ['warning hidden (name 2027-01-02): nothing'],
    reasons: [
      'The date is still to come. Jekyll leaves the post out until 2 January 2027; it appears with the first build after that. If that is not meant, correct the date'
    ]
  },
  'tells the moment in the time zone of the site': {
    site: {timeZone: 'Asia/Tokyo'},
    text: postOf('date: 2027-01-02 10:00:00 +0200'),
    answers: ['warning hidden (date 2027-01-02): `2027-01-02 10:00:00 +0200`'],
    reasons: [
      'The date is still to come. Jekyll leaves the post out until 17:00 on 2 January 2027 in Asia/Tokyo; it appears with the first build after that. If that is not meant, correct the date'
    ]
  },
  'tells it in UTC where the site names no zone': {
    text: postOf('date: 2027-01-02 10:00:00 +0200'),
    answers: ['warning hidden (date ): `2027-01-02 10:00:00 +0200`'],
    reasons: [
      'The date is still to come. Jekyll leaves the post out until 08:00 on 2 January 2027 in UTC; it appears with the first build after that. If that is not meant, correct the date'
    ]
  },
  'points at the key that says when the post appears': {
    ...hugo,
    text: postOf('date: 2024-05-06\npublishDate: 2027-01-02T10:00:00Z'),
    answers: ['warning hidden (publishDate 2027-01-02): `2027-01-02T10:00:00Z`']
  },
  'is silent about a draft': {...hugo, text: postOf('date: 2027-01-02\ndraft: true'), answers: []}
})

describeAnswers(dateOrder, {
  'lets a post be changed on its day, and on the day before somewhere on earth': {
    text: postOf('date: 2024-05-06\nupdated: 2024-05-05\nlast_modified_at: 2024-05-06'),
    answers: []
  },
  'knows keys of themes in the letter case of the engine': {
    ...hugo,
    text: postOf('date: 2024-05-06\nLASTMOD: 2024-05-01\nUpdated: 2024-05-01'),
    answers: [
      'warning updated-first (lastmod 2024-05-01): `2024-05-01`',
      'warning updated-first (Updated 2024-05-01): `2024-05-01`'
    ]
  },
  'passes over other keys, and over those without a date': {
    text: postOf('date: 2024-05-06\nevent_date: 2024-04-01\nupdated:\nmodified: [2024-04-01]'),
    answers: []
  },
  'lets a post be changed in the moment in which it was published': {
    text: postOf('date: 2024-05-06 10:00:00 +0000\nupdated: 2024-05-06 10:00:00 +0000'),
    answers: []
  },
  'tells a second before that': {
    text: postOf('date: 2024-05-06 10:00:00 +0000\nupdated: 2024-05-06 09:59:59 +0000'),
    answers: ['warning updated-first (updated 2024-05-06 09:59:59 +0000): `2024-05-06 09:59:59 +0000`']
  },
  'passes over when a post is to appear': {
    ...hugo,
    text: postOf('date: 2024-05-06\npublishDate: 2024-04-01'),
    answers: []
  }
})

describeAnswers(dateTimeZone, {
  'shows the form that the engine reads': {
    ...astro,
    text: postOf('pubDate: 2024-05-06 10:00'),
    reasons: [
      '`pubDate` has a time but no offset from UTC. Astro reads it as 10:00 on 6 May 2024 in the time zone of whatever machine builds the site. Write the offset of your zone behind the time (for Seoul, as in `2024-05-06T09:30:00+09:00`)'
    ]
  },
  'shows a date of its own where that of the post begins with words': {
    text: postOf('date: on 2024-05-06 10:00'),
    reasons: [
      '`date` has a time but no offset from UTC. Jekyll reads it as 10:00 on 6 May 2024 in the time zone of whatever machine builds the site. Write the offset of your zone behind the time (for Seoul `2024-05-06 09:30:00 +0900`), or set the time zone in the site’s config'
    ]
  },
  'is content with an offset': {text: postOf('date: 2024-05-06 10:00:00 +0900'), answers: []}
})

describeAnswers(dateValid, {
  'writes what is meant without doubt': {
    ...hugo,
    text: postOf('date: 2024/05/06'),
    answers: ['error rejected (date 2024/05/06): `2024/05/06` => `2024-05-06`, fixable'],
    reasons: [
      '`date` says `2024/05/06`. Hugo cannot read it as a date and stops the whole build. Write it like `2024-05-06`'
    ]
  },
  'shows the form that the engine reads': {
    path: 'posts/a.md',
    site: {engine: 'eleventy'},
    text: postOf('date: 06/05/2024'),
    answers: ['error rejected (date 06/05/2024): `06/05/2024`'],
    reasons: [
      '`date` says `06/05/2024`. Eleventy cannot read it as a date and stops the whole build. Write it like `2024-05-06T09:30:00+09:00`'
    ]
  },
  'shows a form of its own where the engine reads several': {
    ...hugo,
    text: postOf('date: 2024-13-01'),
    reasons: [
      '`date` says `2024-13-01`. Hugo cannot read it as a date and stops the whole build. Write it like `2024-05-06 09:30:00 +0900`'
    ]
  },
  'tells a date for which a post is left out from one that is read otherwise': {
    path: 'content/a.md',
    site: {engine: 'pelican'},
    text: 'Title: a\nDate: 2024-13-06\n\nA\n',
    answers: ['error rejected (date 2024-13-06): `2024-13-06`']
  },
  'is content with a text where the engine reads texts': {
    path: 'posts/a.md',
    site: {engine: 'next'},
    text: postOf('date: yesterday'),
    answers: []
  }
})

const dated: Pick<Example, 'path'> = {path: '_posts/2024-05-06-a.md'}

describeAnswers(dateFileName, {
  'is content with the same moment anywhere on earth, to the second': {
    ...dated,
    text: postOf('date: 2024-05-05 10:00:00 +0000'),
    answers: []
  },
  'tells a second before that': {
    ...dated,
    text: postOf('date: 2024-05-05 09:59:59 +0000'),
    answers: ['warning differs (2024-05-06 2024-05-05 09:59:59 +0000): `2024-05-05 09:59:59 +0000`']
  },
  'is content with the last second of the day': {
    ...dated,
    text: postOf('date: 2024-05-07 11:59:59 +0000'),
    answers: []
  },
  'tells the second behind that': {
    ...dated,
    text: postOf('date: 2024-05-07 12:00:00 +0000'),
    answers: ['warning differs (2024-05-06 2024-05-07 12:00:00 +0000): `2024-05-07 12:00:00 +0000`']
  },
  'passes over what is no date, and quotes': {...dated, text: postOf('date: "2024-05-06"\nupdated: x'), answers: []},
  'is silent about a draft without a day in its name': {
    path: '_drafts/a.md',
    text: postOf('date: 2024-05-07'),
    answers: []
  }
})
