import {defineRule} from '../src/rule-kit/define-rule.ts'
import {examples} from './examples/front-matter.ts'

export default defineRule({
  id: 'front-matter',
  summary: 'The post opens with front matter that its engine reads.',
  why: 'Front matter is the block of `key: value` lines between two `---` at the top of a post. An engine that does not recognise it shows it to readers as text, or leaves the post out, mostly without a word.',
  severity: 'error',
  options: {},
  messages: {
    missing: 'The post has no front matter. {consequence}. {remedy}',
    'text-before': 'Text stands before the front matter. {consequence}. {remedy}',
    'blank-line-before': 'An empty line stands before the front matter. {consequence}. {remedy}',
    'blank-before': 'A space stands before the opening line of the front matter. {consequence}. {remedy}',
    'wrong-fence': 'The front matter opens with {actual}. {consequence}. {remedy}',
    unclosed: 'The front matter is opened but never closed. {consequence}. {remedy}',
    'wrong-close': 'The front matter closes with {actual}. {consequence}. {remedy}',
    'wrong-format': 'The front matter is written in a format that {engine} does not read. {consequence}. {remedy}'
  },
  examples,
  check({post, engine, report}) {
    const fault = engine.judgeFences(post.frontMatter, post.text)
    if (!fault) return
    report(fault.cause, {
      at: fault,
      missing: fault.cause === 'missing' || fault.cause === 'unclosed',
      expected: fault.repair === undefined ? [] : [fault.repair],
      subject: fault.cause,
      data: {consequence: fault.consequence, remedy: fault.remedy, engine: engine.name}
    })
  }
})
