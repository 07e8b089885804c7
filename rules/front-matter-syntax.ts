import type {Entry, Parser, SyntaxCause, SyntaxFault} from '../src/post/front-matter.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {examples} from './examples/front-matter-syntax.ts'

export default defineRule({
  id: 'front-matter-syntax',
  summary: 'The front matter is free of syntax errors.',
  why: 'Front matter is mostly written in YAML, where colons, quotes and indentation have a meaning. One stray colon can cost all of it: title, date and tags are lost, or the build stops.',
  severity: 'error',
  options: {},
  messages: {
    'unquoted-colon':
      'A colon followed by a space starts a new key in YAML, so {actual} cannot be read as one value. {sentence}. {advice}',
    'reserved-start':
      'In YAML `{first}` has a meaning of its own here, so {actual} cannot be read as text. {sentence}. {advice}',
    'unclosed-quote': 'A quotation mark is opened here and never closed. {sentence}. Close it',
    'text-after-quote': 'Text follows the quotation mark that closes the value. {sentence}. {advice}',
    'unclosed-bracket': 'A bracket is opened here and never closed. {sentence}. Close it, or put the value in quotes',
    'tab-indent': 'A tab stands where YAML takes only spaces. {sentence}. Replace it with spaces',
    'no-break-space':
      'A no-break space stands here: it looks like a space but is none to YAML. {sentence}. Replace it with a plain space',
    'zero-width-character':
      'An invisible character stands here and makes the key another one than it seems. {sentence}. Remove it',
    'duplicate-key': '{actual} is there already, further up. {sentence}. Keep one of the two',
    'bad-indent':
      'This line is indented in a way that fits nothing above it. {sentence}. Align it with the lines it belongs to',
    'missing-colon':
      'This line is no `key: value`. {sentence}. Write a colon and a space behind the key, or put a value of several lines in quotes',
    'missing-blank': 'There is no space behind the colon. {sentence}. Write `key: value`',
    'bad-escape':
      'A backslash has a meaning of its own in double quotes, and {actual} means nothing. {sentence}. Write `\\\\` where a backslash is meant',
    'unknown-alias':
      'In YAML a `*` here stands for a value that was given a name, and none is named {actual}. {sentence}. {advice}',
    'not-a-mapping':
      'The front matter is not made of `key: value` lines. {sentence}. Write one key and its value on each line',
    other: 'The front matter cannot be read here ({detail}). {sentence}. Correct the line, or put its value in quotes'
  },
  examples,
  check({post, engine, report}) {
    const {frontMatter} = post
    if (!frontMatter || engine.judgeFences(frontMatter, post.text)) return
    const consequence = engine.onSyntaxError(frontMatter.format)
    const {mends = []} = consequence
    for (const fault of frontMatter.faults.filter(({cause}) => !mends.includes(cause)).slice(0, mostFaults)) {
      const {cause} = fault
      // What is over a bound is told for the whole post.
      if (cause === 'too-deep' || cause === 'too-large') continue
      // No engine finds keys in a text or a list, though its parser can read one.
      const hasNoKeys = cause === 'not-a-mapping'
      const stops = hasNoKeys || consequence.parsers.every((parser) => fault.rejectedBy.includes(parser))
      if (!stops && !misleads.has(cause)) continue
      const sentence = stops ? consequence.sentence : readsOn(fault, consequence.parsers, engine.name)
      const first = post.text.slice(fault.start, fault.start + 1)
      const advice = fault.repair === undefined ? 'Put the value in quotes' : `Write \`${fault.repair}\``
      report(cause, {
        at: fault,
        expected: fault.repair === undefined ? [] : [fault.repair],
        fixable: !isKeyOfAnother(fault, frontMatter.entries),
        data: {sentence, first, advice, detail: fault.detail}
      })
    }
  }
})

/** Faults that a parser may let pass, and that still make the post say something else than it seems to. */
const misleads: ReadonlySet<SyntaxCause> = new Set(['duplicate-key', 'zero-width-character', 'no-break-space'])

/** A block that is no front matter at all would be reported line by line. */
const mostFaults = 20

function readsOn({cause, rejectedBy}: SyntaxFault, parsers: readonly Parser[], engine: string): string {
  const name = engine.charAt(0).toUpperCase() + engine.slice(1)
  if (cause !== 'duplicate-key') return `${name} does not know a key of that name`
  const mayStop = parsers.some((parser) => rejectedBy.includes(parser))
  return mayStop ? `${name} takes the last one, or stops` : `${name} takes the last one`
}

/** Whether the fault is in a key that without it would be the same as another one. */
function isKeyOfAnother({start, end}: SyntaxFault, entries: readonly Entry[]): boolean {
  const faulty = entries.find(({key}) => key.start <= start && end <= key.end)?.key
  const meant = faulty?.text.replace(/[\u00a0\u200b-\u200d\u2060\ufeff]/g, '').trim()
  return entries.some(({key}) => key !== faulty && key.text === meant)
}
