import {defineRule} from '../src/rule-kit/define-rule.ts'

export default defineRule({
  id: 'front-matter',
  summary: 'The post opens with front matter that its engine reads.',
  why: 'An engine that does not recognise the front matter shows it to readers as text, or leaves the post out, and most engines do so without a word.',
  severity: 'error',
  options: {},
  messages: {
    missing: 'The post has no front matter. {consequence}. {remedy}',
    'text-before': 'The front matter is not at the start of the post: text stands before it. {consequence}. {remedy}',
    'blank-line-before': 'A blank line stands before the front matter. {consequence}. {remedy}',
    'blank-before': 'A blank stands before the opening fence of the front matter. {consequence}. {remedy}',
    'wrong-fence': 'The front matter opens with {actual}. {consequence}. {remedy}',
    unclosed: 'The front matter is opened but never closed. {consequence}. {remedy}',
    'wrong-close': 'The front matter closes with {actual}. {consequence}. {remedy}',
    'wrong-format': 'The front matter is written in a format that {engine} does not read. {consequence}. {remedy}',
    empty: 'The front matter is empty. {consequence}. {remedy}',
    'not-a-mapping': 'The front matter is not made of `key: value` lines. {consequence}. {remedy}'
  },
  examples: [],
  check({post, engine, report}) {
    const fault = engine.judgeFences(post.frontMatter, post.text)
    if (!fault) return
    report(fault.cause, {
      at: fault,
      missing: fault.cause === 'missing' || fault.cause === 'unclosed' || fault.cause === 'empty',
      expected: fault.repair === undefined ? [] : [fault.repair],
      subject: fault.cause,
      data: {consequence: fault.consequence, remedy: fault.remedy, engine: engine.name}
    })
  }
})
