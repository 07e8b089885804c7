import {quoteYaml, writeNames} from '../src/engines/quote-yaml.ts'
import type {TextReading} from '../src/engines/text-reading.ts'
import type {Comment, Entry, FrontMatter, Scalar} from '../src/post/front-matter.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {quote} from '../src/rule-kit/message.ts'
import {examples} from './examples/front-matter-value.ts'

export default defineRule({
  id: 'front-matter-value',
  summary: 'The engine reads every title, slug and tag as it is written.',
  why: 'What looks like text to people can be a number, a date, yes or no, or a comment to YAML: the title changes or breaks off, tags run together, and nothing is reported.',
  severity: 'warning',
  options: {},
  messages: {
    misread: '{actual} is not read as it is written. {note}. Write {expected}',
    names: '{actual} is not read as a list. {note}. Write {expected}',
    list: '`{key}` takes one value, and {actual} is a list. Write the value without brackets, or in quotes if they belong to it',
    cut: '{engine} ends the value before the ` #` and takes {comment} for a comment. If it belongs to the value, write {expected}'
  },
  examples,
  check({post, site, engine, report}) {
    const {frontMatter, text} = post
    // What a parser stops at is for `front-matter-syntax` to say.
    if (!frontMatter || frontMatter.faults.length > 0 || engine.judgeFences(frontMatter, text)) return
    if (frontMatter.format !== 'yaml' && !engine.readsHeaderLines) return
    const isYaml = frontMatter.format === 'yaml'
    const reportValue = (id: 'misread' | 'names', at: Scalar, reading: TextReading, names: readonly string[]): void => {
      const {note, expected = id === 'names' ? writeNames(names) : quoteYaml(at.text)} = reading
      // Where a blank stands in a name, it may part two.
      const fixable = !names.some((name) => name.includes(' '))
      report(id, {at, expected: [expected], fixable, subject: at.source, data: {note}})
    }
    for (const {key, value} of frontMatter.entries) {
      const name = engine.foldsKeys ? key.text.toLowerCase() : key.text
      if (single.has(name) && value.type === 'sequence') {
        if (isOnOneLine(value, text)) report('list', {at: value, subject: name, data: {key: key.text}})
      } else if (texts.has(name) && value.type === 'scalar') {
        const reading = engine.readText?.(value, name, site.settings)
        if (reading) reportValue('misread', value, reading, [])
        const comment = isYaml && value.style === 'plain' ? findComment(frontMatter, value, text) : undefined
        if (!comment) continue
        const at = {start: value.start, end: comment.end}
        const whole = quoteYaml(text.slice(at.start, at.end))
        report('cut', {at, expected: [whole], data: {engine: engine.name, comment: quote(`# ${comment.text}`)}})
      } else if (lists.has(name) && value.type === 'scalar' && value.text !== '') {
        const reading = engine.readNames?.(value, name)
        if (reading) reportValue('names', value, reading, splitNames(value.text))
      } else if (lists.has(name) && value.type === 'sequence') {
        for (const item of value.items) {
          const reading = item.type === 'scalar' && isYaml ? engine.readText?.(item, name, site.settings) : undefined
          if (reading && item.type === 'scalar') reportValue('misread', item, reading, [])
        }
      }
    }
  }
})

const texts = new Set(['title', 'slug', 'description', 'summary', 'subtitle'])
const lists = new Set(['tags', 'categories'])
const single = new Set(['title', 'slug', 'permalink', 'layout', 'description', 'date'])

function splitNames(text: string): readonly string[] {
  const names = text.split(/[,，、]/u).map((name) => name.trim())
  return names.filter((name) => name !== '')
}

function isOnOneLine({start, end}: Entry['value'], text: string): boolean {
  return text[start] === '[' && !text.slice(start, end).includes('\n')
}

/** The comment behind a value on its line. */
function findComment({comments}: FrontMatter, {end}: Scalar, text: string): Comment | undefined {
  const next = comments.find(({start}) => start >= end)
  return next && /^[ \t]+$/.test(text.slice(end, next.start)) ? next : undefined
}
