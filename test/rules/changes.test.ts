import updatedStale from '../../rules/updated-stale.ts'
import {describeAnswers} from './describe-answers.ts'
import {postOf} from './sketch-answers.ts'

const added = `${'One new word after the other. '.repeat(6)}\n`
const stale = (text: string): string[] => [`warning stale (last_modified_at): \`${text}\``]

/** A post that says when it was last changed, and has not said so again. */
function changed(day: string, {body = added, atFirst = '', now = ''} = {}): {text: string; earlier: {text: string}} {
  return {
    text: postOf(`last_modified_at: ${day}${now}`, body),
    earlier: {text: postOf(`last_modified_at: ${day}${atFirst}`)}
  }
}

describeAnswers(updatedStale, {
  'waits until a day is over, wherever on earth': {...changed('2025-12-31'), answers: []},
  'tells it then': {...changed('2025-12-30'), answers: stale('2025-12-30')},
  'is silent about a post that is hidden': {...changed('2025-01-29', {now: '\npublished: false'}), answers: []},
  'is silent about one that was': {...changed('2025-01-29', {atFirst: '\npublished: false'}), answers: []},
  'is silent about a date that nobody can read': {...changed('yesterday'), answers: []},
  'is silent where the date is new': {
    text: postOf('last_modified_at: 2025-01-29', added),
    earlier: {text: postOf('title: a')},
    answers: []
  },
  'counts words': {
    ...changed('2025-01-29', {body: 'Text more.\n'}),
    options: {words: 1},
    reasons: [
      'The text has changed by 1 word, and `last_modified_at` is still `2025-01-29`: readers and search engines take the post for unchanged. Write the day of this change'
    ]
  },
  'goes from so many words on': {
    ...changed('2025-01-29', {body: 'Text more and.\n'}),
    options: {words: 2},
    answers: stale('2025-01-29')
  },
  'lets fewer pass': {...changed('2025-01-29', {body: 'Text more and.\n'}), options: {words: 3}, answers: []}
})
