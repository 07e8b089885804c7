import {judgeFences} from '../../../src/engines/generic/judge-fences.ts'
import {describeFences} from '../describe-fences.ts'

const ABSENT = 'Blog engines publish such a post without a title and a date, or stop'
const BEGIN = 'Begin the file with a line of `---`, write title and date below it, and close with another line of `---`'
const BELOW = 'Blog engines take front matter behind other text for text'
const TOP = 'Move the front matter to the top of the file'
const OPEN = 'Blog engines show front matter without an end as text, or stop'

describeFences('generic/judge-fences', judgeFences, {
  sound: [
    '---\ntitle: a\n---\n',
    '\n---\ntitle: a\n---\n',
    '+++\ntitle = "a"\n+++\n',
    '{"title": "a"}\n',
    '{"title": "a"\n',
    '---\ntitle: a\n...\n',
    '---\ntitle: a\n----\n',
    '---\ntitle: a\n---\n----\n'
  ],
  faults: {
    '': ['missing', 0, 0, ABSENT, BEGIN],
    'text\n': ['missing', 0, 0, ABSENT, BEGIN],
    '\uFEFFtext\n': ['missing', 1, 1, ABSENT, BEGIN],
    'text\n---\ntitle: a\n---\n': ['text-before', 0, 5, BELOW, TOP],
    '\uFEFFtext\n\n+++\ntitle = "a"\n+++\n': ['text-before', 1, 7, BELOW, TOP],
    '----\ntitle: a\n---\n': [
      'wrong-fence',
      0,
      4,
      'Blog engines take four hyphens for text, or stop',
      'Open it with a line of exactly `---`',
      '---'
    ],
    '---\ntitle: a\n\ntext\n': ['unclosed', 0, 3, OPEN, 'Close it with a line of exactly `---`'],
    '---yaml\ntitle: a\n': ['unclosed', 0, 7, OPEN, 'Close it with a line of exactly `---`'],
    '+++\ntitle = "a"\n': ['unclosed', 0, 3, OPEN, 'Close it with a line of exactly `+++`'],
    ';;;\n"title": "a"\n': ['unclosed', 0, 3, OPEN, 'Close it with a line of exactly `;;;`']
  }
})
