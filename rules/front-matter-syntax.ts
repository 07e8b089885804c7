import type {SyntaxCause, SyntaxFault} from '../src/post/front-matter.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'

export default defineRule({
  id: 'front-matter-syntax',
  summary: 'The front matter is free of syntax errors.',
  why: 'One stray colon or quote can cost the whole front matter: title, date and tags are lost, or the build stops.',
  severity: 'error',
  options: {},
  messages: {
    'unquoted-colon':
      'A colon followed by a blank means a new key in YAML, so {actual} cannot be read as one value. {sentence}. Put the value in quotes',
    'reserved-start': 'A value cannot begin with `{first}` in YAML. {sentence}. Put the value in quotes',
    'unclosed-quote':
      'A quote is opened here and never closed. {sentence}. Close it, or write it as `\\"` inside double quotes',
    'text-after-quote':
      'Text follows the closing quote of a value. {sentence}. Put the whole value in single quotes, or write inner quotes as `\\"`',
    'unclosed-bracket': 'A bracket is opened here and never closed. {sentence}. Close it, or put the value in quotes',
    'tab-indent': 'A tab stands where YAML wants blanks. {sentence}. Use blanks',
    'no-break-space':
      'A no-break space stands here, which looks like a blank but is none to YAML. {sentence}. Replace it by a blank',
    'zero-width-character':
      'An invisible character stands here, and makes the key another one than it seems. {sentence}. Delete it',
    'duplicate-key': '{actual} is written twice in the front matter. {sentence}. Keep one',
    'bad-indent':
      'The indentation of this line fits nothing above it. {sentence}. Align it with the lines it belongs to',
    'missing-colon':
      'This line is no `key: value`. {sentence}. Write a colon and a blank behind the key, or put a multi-line value in quotes',
    'missing-blank': 'A blank is missing behind the colon of {actual}. {sentence}. Write `key: value`',
    'bad-escape':
      '{actual} is no escape in double quotes. {sentence}. Write `\\\\` for a backslash, or use single quotes',
    'unknown-alias':
      '{actual} refers to something that is not defined: a `*` at the start of a value does that in YAML. {sentence}. Put the value in quotes',
    'not-a-mapping':
      'The front matter is not made of `key: value` lines. {sentence}. Write one key and its value on each line',
    'too-deep': 'The front matter is nested too deeply to be read',
    'too-large': 'The front matter is too large to be read',
    other: 'The front matter cannot be read here ({detail}). {sentence}'
  },
  examples: [],
  check({post, engine, report}) {
    const {frontMatter} = post
    if (!frontMatter || engine.judgeFences(frontMatter, post.text)) return
    const consequence = engine.onSyntaxError(frontMatter.format)
    for (const fault of frontMatter.faults.slice(0, mostFaults)) {
      const stops = consequence.parsers.every((parser) => fault.rejectedBy.includes(parser))
      if (!stops && !misleads.has(fault.cause)) continue
      const sentence = stops ? consequence.sentence : readsOn(fault, engine.name)
      const first = post.text.slice(fault.start, fault.start + 1)
      report(fault.cause, {
        at: fault,
        expected: fault.repair === undefined ? [] : [fault.repair],
        data: {sentence, first, detail: fault.detail}
      })
    }
  }
})

/** Faults that a parser may let pass, and that still make the post say something else than it seems to. */
const misleads: ReadonlySet<SyntaxCause> = new Set([
  'duplicate-key',
  'zero-width-character',
  'no-break-space',
  'too-deep',
  'too-large'
])

/** A block that is no front matter at all would be reported line by line. */
const mostFaults = 20

function readsOn(fault: SyntaxFault, engine: string): string {
  return fault.cause === 'duplicate-key' ? `${engine} takes the last one` : `${engine} does not know a key of that name`
}
