import {findDecomposedText, isDecomposed} from '../src/prose/find-decomposed-text.ts'
import {findInvisibleCharacters} from '../src/prose/find-invisible-characters.ts'
import {findMixedAlphabets} from '../src/prose/find-mixed-alphabets.ts'
import {findNoBreakBlanks} from '../src/prose/find-no-break-blanks.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {flag} from '../src/rule-kit/option.ts'
import {examples} from './examples/invisible-character.ts'

export default defineRule({
  id: 'invisible-character',
  summary: 'Each character is what it looks like.',
  why: 'Text that was pasted brings along characters that nobody sees or can tell from others. Search does not find such words, code that readers copy fails, and a heading or a list is shown as plain text.',
  severity: 'warning',
  options: {
    decomposed: flag(true, 'Whether letters are told that are written in parts, as macOS writes the names of files.')
  },
  messages: {
    text: 'Nobody sees the {name} here, but search, addresses and screen readers stumble over it. Delete it',
    code: 'Nobody sees the {name} in this code, but whoever copies the code gets it too, and an error. Delete it',
    heading: 'A no-break blank stands behind the `#`: the line is shown as text, not as a heading. Write a plain blank',
    item: 'A no-break blank stands behind the mark: the line is shown as text, not as an item of a list. Write a plain blank',
    link: 'A no-break blank stands between `]` and `(`: the brackets are shown, and there is no link. Delete it',
    decomposed:
      'This text is written in parts of letters (NFD), as macOS writes the names of files: it looks right here, but search does not find it, and some systems show the parts. Write it in whole letters (NFC)',
    'file-name':
      'The name of the file is written in parts of letters (NFD), as macOS does: links to it fail on other systems. Rename it with whole letters (NFC)',
    'mixed-alphabets':
      '{actual} has letters of two alphabets that look alike: search does not find the word. Write {expected}'
  },
  examples,
  check({post, options, report}) {
    for (const {kind, name, ...at} of findInvisibleCharacters(post)) {
      report(kind, {at, data: {name}, expected: [''], fixable: true})
    }
    for (const {kind, ...at} of findNoBreakBlanks(post)) {
      report(kind, {at, expected: [kind === 'link' ? '' : ' ']})
    }
    for (const {meant, ...at} of findMixedAlphabets(post)) report('mixed-alphabets', {at, expected: [meant]})
    if (!options.decomposed) return
    const name = post.frontMatter?.open ?? {start: 0, end: 0}
    if (isDecomposed(post.sitePath)) report('file-name', {at: name, missing: true, subject: 'file-name'})
    for (const {composed, ...at} of findDecomposedText(post)) {
      report('decomposed', {at, expected: [composed], fixable: true})
    }
  }
})
