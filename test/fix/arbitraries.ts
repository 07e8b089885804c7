import fc from 'fast-check'
import {examples as dateTimeZone} from '../../rules/examples/date-time-zone.ts'
import {examples as frontMatterSyntax} from '../../rules/examples/front-matter-syntax.ts'
import {examples as sourceLinkForm} from '../../rules/examples/source-link-form.ts'
import {examples as sourceLinkLabel} from '../../rules/examples/source-link-label.ts'
import {examples as sourceLinkTracker} from '../../rules/examples/source-link-tracker.ts'
import {examples as sourceLinkUrl} from '../../rules/examples/source-link-url.ts'
import type {Edit} from '../../src/fix/edit.ts'

/** A text and edits of it, sorted, no two of them touching. */
export const editedText: fc.Arbitrary<{text: string; edits: Edit[]}> = fc
  .array(fc.record({before: fc.string({minLength: 1}), old: fc.string(), text: fc.string()}), {maxLength: 6})
  .chain((parts) => fc.string().map((tail) => joinParts(parts, tail)))

function joinParts(
  parts: readonly {before: string; old: string; text: string}[],
  tail: string
): {text: string; edits: Edit[]} {
  let text = ''
  const edits: Edit[] = []
  for (const part of parts) {
    text += part.before
    edits.push({start: text.length, end: text.length + part.old.length, text: part.text})
    text += part.old
  }
  return {text: text + tail, edits}
}

const entry = fc.constantFrom(
  'title: Foo: bar',
  'title: "A" and B',
  'title: @name',
  'title:Foo',
  "title: It's fine # really",
  'title: "C:\\docs"',
  'date: 2024-05-06 09:30:00',
  "date: '2024-05-06 09:30:00 + 0900'",
  'date: 2024-05-06 09:30:00 KST',
  'date: 2024-05-06 09:30:00 +0900',
  'tags: [a, "b c", *d]',
  'tags:\n  - a\n  - b: c',
  'description: >\n  folded\n  text',
  'source: htps://www.reuters.com/a?utm_source=x',
  '# a comment'
)

const line = fc.constantFrom(
  '',
  'Text with *emphasis*, `code` and 2 * 3 * 4.',
  'A \\& B, a_b_c, [^1] and https://x.org/a?utm_source=b too',
  '> a quote',
  '- an item',
  '```\nSorce: [a] (https://x.org)\n```',
  '[^1]: a footnote',
  'Sorce: [a](https://www.reuters.com/a)',
  'Source: [a] (https://www.reuters.com/a?utm_source=b&id=1)',
  '**Sorce**: [Linkedin](htps://www.linkedin.com/posts/jane_a-activity-7000000000000000000-abcd)',
  'Source: (text)[https://www.reuters.com/a]',
  '*Source: [a](https://www.reuters.com/a* and more',
  '- Orginal: 【text】(https://www.reuters.com/a)',
  'Source: <www.reuters.com/a>',
  'Source: [Arxiv](https://arxiv.org/abs/1708.04552)',
  'Source: https://www.reuters.com/a?utm_medium=x',
  'Source: [a](https://https://www.reuters.com/a)',
  'Source: [a][r]\n\n[r]: http//www.reuters.com/a?fbclid=IwAR0000000000000000000000',
  'Sorce: [a](https://www.reuters.com/a) <!-- post-lint-disable-line -->'
)

const built = fc
  .record({
    mark: fc.constantFrom('', '', '\ufeff'),
    entries: fc.array(entry, {maxLength: 4}),
    lines: fc.array(line, {maxLength: 8}),
    ending: fc.constantFrom('\n', '\n', '\r\n', '\r'),
    end: fc.constantFrom('', '\n', '\n\n')
  })
  .map(({mark, entries, lines, ending, end}) => {
    return (mark + ['---', ...entries, '---', '', ...lines].join('\n') + end).replaceAll('\n', ending)
  })

const writtenExamples = [
  ...dateTimeZone,
  ...frontMatterSyntax,
  ...sourceLinkForm,
  ...sourceLinkLabel,
  ...sourceLinkTracker,
  ...sourceLinkUrl
].map(({text}) => text)

/** Texts of posts with all that can be fixed in them, healthy lines between, and every kind of line ending. */
export const postText: fc.Arbitrary<string> = fc.oneof(
  {arbitrary: built, weight: 3},
  fc.constantFrom(...writtenExamples)
)
