import {judgeFences} from '../../../src/engines/pelican/judge-fences.ts'
import {describeFences} from '../describe-fences.ts'

const LEFT_OUT = 'Pelican leaves the post out, because it finds no title and no date'
const BEGIN = 'Begin the file with lines of `Title: …` and `Date: …`, and put an empty line behind them'
const FIRST = 'Let the file begin with the first line of the front matter'
const BEHIND_BLANK = 'Pelican ends the front matter at the empty line before it, and shows the rest as text'
const DELETE = 'Delete the empty line'
const NO_LINE = 'Pelican ends the front matter before it, because it is no `Key: value`, and shows the rest as text'
const ONE_LINE = 'Write lists in one line, as in `Tags: one, two`, and comments below'

describeFences('pelican/judge-fences', judgeFences, {
  lines: true,
  sound: [
    'Title: a\nDate: 2024-05-06\n\ntext\n',
    '\uFEFFTitle: a\n\ntext\n',
    ' Title: a\n\ntext\n',
    '---\nTitle: a\n---\ntext\n',
    '---\nTitle: a\n...\ntext\n',
    '---\nTitle: a\n    more\n---\ntext\n',
    // A rule in the text is no fence.
    'Title: a\ntext\n---\n',
    '---\nTitle: a\n\ntext of the post\n---\n',
    '---\nTitle: a\n\nSlug: b\n\ntext of the post\n---\n',
    '---\nTitle: a\n\n \n---\n'
  ],
  faults: {
    'text\n': ['missing', 0, 0, LEFT_OUT, BEGIN],
    '\uFEFFtext\n': ['missing', 1, 1, LEFT_OUT, BEGIN],
    ' \ntext\n': ['missing', 0, 0, LEFT_OUT, BEGIN],
    '+++\ntitle = "a"\n+++\n': ['wrong-format', 0, 3, LEFT_OUT, BEGIN],
    '{"title": "a"}\n': ['wrong-format', 0, 1, LEFT_OUT, BEGIN],
    '\nTitle: a\n\ntext\n': ['blank-line-before', 0, 1, LEFT_OUT, FIRST, ''],
    '\uFEFF\r\n\r\nTitle: a\n\ntext\n': ['blank-line-before', 1, 5, LEFT_OUT, FIRST, ''],
    '\n---\nTitle: a\n---\n': ['blank-line-before', 0, 1, LEFT_OUT, FIRST, ''],
    '  ---\nTitle: a\n---\n': ['blank-before', 0, 2, LEFT_OUT, FIRST, ''],
    '---\nTitle: a\n\nDate: 2024-05-06\n---\ntext\n': ['wrong-close', 14, 30, BEHIND_BLANK, DELETE],
    '---\nTags:\n- b\n- c\n---\ntext\n': ['wrong-close', 10, 13, NO_LINE, ONE_LINE],
    '---\nTitle: a\n# c\nDate: 2024-05-06\n\n  d\n---\n': ['wrong-close', 13, 16, NO_LINE, ONE_LINE]
  }
})
