import {findAtPath, type PathEnd} from '../src/post/find-at-path.ts'
import type {FrontMatter} from '../src/post/front-matter.ts'
import type {Range} from '../src/post/place.ts'
import {type PlainValue, toPlainFrontMatter, toPlainValue} from '../src/post/to-plain-value.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {quote} from '../src/rule-kit/message.ts'
import {examples} from './examples/front-matter-schema.ts'

export default defineRule({
  id: 'front-matter-schema',
  summary: 'Front matter is as the JSON Schema wants it that the setting `schema` of the config names.',
  why: 'Templates that rely on a key of a certain type break, or silently show nothing, where a post has something else there.',
  severity: 'error',
  options: {},
  messages: {
    type: '`{name}` is {found}, where the schema of this blog wants {wanted}',
    enum: '`{name}` is {written}, which the schema of this blog does not allow. Write {expected}',
    required: '`{name}` is missing: the schema of this blog asks for it. Add it',
    additional: 'The schema of this blog has no key `{name}`. Delete it, or add it to the schema',
    other: '{what} {detail}, says the schema of this blog'
  },
  examples,
  check({post: {frontMatter, text}, schema, report}) {
    const given = frontMatter && schema && toPlainFrontMatter(frontMatter)
    if (!frontMatter || !schema || given === undefined) return
    for (const fault of schema(given)) {
      const end = findAtPath(frontMatter, fault.path)
      const own = 'key' in fault ? findAtPath(frontMatter, [...fault.path, fault.key ?? '']) : end
      const names = own.keys.map((key) => key.text)
      const name = names.join('.')
      const at = placeOf(frontMatter, end)
      const atKey = own.keys.length > end.keys.length ? (own.keys.at(-1) ?? at) : at
      if (fault.kind === 'type') {
        const wanted = fault.wanted.map((type) => typeNames[type] ?? type).join(' or ')
        report('type', {at, subject: name, data: {name, found: nameType(end, frontMatter), wanted}})
      } else if (fault.kind === 'enum') {
        const expected = fault.choices.map((choice) => (typeof choice === 'string' ? choice : JSON.stringify(choice)))
        const written = end.value?.type === 'empty' ? 'empty' : quote(text.slice(at.start, at.end))
        report('enum', {at, expected, subject: `${name} ${written}`, data: {name, written}})
      } else if (fault.kind === 'required') {
        const missing = [...names, fault.key].join('.')
        report('required', {at: end.keys.at(-1) ?? at, missing: true, subject: missing, data: {name: missing}})
      } else if (fault.kind === 'additional') {
        report('additional', {at: atKey, subject: name, data: {name}})
      } else {
        const what = name === '' ? 'The front matter' : `\`${name}\``
        report('other', {at: atKey, subject: `${name} ${fault.detail}`, data: {what, detail: fault.detail}})
      }
    }
  }
})

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a map of keys',
  null: 'nothing'
}

function nameType({value}: PathEnd, {format}: FrontMatter): string {
  if (value === undefined) return 'a map of keys'
  const plain: PlainValue = toPlainValue(value, format)
  if (plain === null) return 'empty'
  if (typeof plain === 'object') return Array.isArray(plain) ? 'a list' : 'a map of keys'
  return typeof plain === 'string' ? 'text' : typeof plain === 'number' ? 'a number' : `\`${plain}\``
}

/** The value; its key where it is empty, and the opening fence for the whole. */
function placeOf({open}: FrontMatter, {value, keys}: PathEnd): Range {
  if (value === undefined) return open
  return value.start === value.end ? (keys.at(-1) ?? value) : value
}
