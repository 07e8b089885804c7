import fileName from '../../rules/file-name.ts'
import {describeAnswers} from './describe-answers.ts'
import {postOf} from './sketch-answers.ts'

const text = postOf('title: a')

describeAnswers(fileName, {
  'takes a tilde at the end for the sign of a copy': {
    path: '_posts/2024-05-06-a.md~',
    text,
    answers: ['warning set-aside (2024-05-06-a.md~): nothing']
  },
  'takes one within a name for no sign': {
    path: '_posts/my~post.md',
    text,
    answers: ['error fault (my~post.md): nothing']
  },
  'passes over files that lie beside posts': {path: '_posts/README.md', text, answers: []},
  'passes over a licence': {path: '_posts/licence.md', text, answers: []},
  'does not take a post about a readme for one': {
    path: '_posts/my-readme.md',
    text,
    answers: ['error fault (my-readme.md): nothing']
  },
  'does not take a post for a readme in another language': {
    path: '_posts/readme.ko.md',
    text,
    answers: ['error fault (readme.ko.md): nothing']
  },
  'asks no draft for a day': {path: '_drafts/idea.md', text, answers: []},
  'passes over pages where a site says that they are pages': {
    path: 'pages/idea.md',
    text,
    files: {'_config.yml': 'title: a\n'},
    answers: []
  },
  'takes them for posts where there is no site': {
    path: 'pages/idea.md',
    text,
    answers: ['error fault (idea.md): nothing']
  },
  'lets a day that is not there pass beside a date': {
    path: '_posts/2024-13-06-a.md',
    text: postOf('date: 2024-05-06'),
    answers: []
  },
  'does not go by an empty date': {
    path: '_posts/2024-13-06-a.md',
    text: postOf('date:'),
    answers: ['error fault (2024-13-06-a.md): nothing']
  },
  'does not go by the date of another key': {
    path: '_posts/2024-13-06-a.md',
    text: postOf('updated: 2024-05-06'),
    answers: ['error fault (2024-13-06-a.md): nothing']
  },
  'judges a file without front matter': {path: '_posts/a.md', text: 'A\n', answers: ['error fault (a.md): nothing']}
})
