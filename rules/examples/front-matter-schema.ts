import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'Everything as the schema wants it',
    schema: {
      type: 'object',
      required: ['title', 'date'],
      properties: {date: {type: 'string', format: 'date'}, rating: {type: 'integer', maximum: 5}}
    },
    text: `---
title: 夏の読書
date: 2024-05-06
rating: 4
---

四冊読んだ。
`,
    findings: []
  },
  {
    name: 'Values of other types',
    schema: {
      properties: {
        title: {type: 'string'},
        rating: {type: 'integer'},
        tags: {type: 'array', items: {type: 'string'}},
        image: {anyOf: [{type: 'string'}, {type: 'object'}]}
      }
    },
    text: `---
title: 1984
rating: "4"
tags: [novel, 1949]
image: [cover.png]
---

A book to read again.
`,
    findings: [
      '2:8-2:12: `title` is a number, where the schema of this blog wants text',
      '3:9-3:12: `rating` is text, where the schema of this blog wants a whole number',
      '4:15-4:19: `tags` is a number, where the schema of this blog wants text',
      '5:8-5:19: `image` is a list, where the schema of this blog wants text or a map of keys'
    ]
  },
  {
    name: 'A value that is not in the list',
    schema: {properties: {category: {enum: ['Bücher', 'Garten']}, layout: {const: 'post'}}},
    text: `---
title: Sommerlektüre
category: Buecher
layout:
---

Vier Bücher gelesen.
`,
    findings: [
      '3:11-3:18: `category` is `Buecher`, which the schema of this blog does not allow. Write `Bücher` or `Garten`',
      '4:1-4:7: `layout` is empty, which the schema of this blog does not allow. Write `post`'
    ]
  },
  {
    name: 'Keys that are missing, and keys too many',
    path: 'content/posts/books.md',
    site: {engine: 'hugo'},
    schema: {
      required: ['title', 'date'],
      properties: {
        title: true,
        date: true,
        cover: {required: ['alt'], properties: {image: true, alt: true}, additionalProperties: false}
      },
      additionalProperties: false
    },
    text: `+++
title = "여름 독서"
autor = "지은"
[cover]
image = "books.jpg"
caption = "책 네 권"
+++

네 권을 읽었다.
`,
    findings: [
      '1:1-1:4: `date` is missing: the schema of this blog asks for it. Add it',
      '3:1-3:6: The schema of this blog has no key `autor`. Delete it, or add it to the schema',
      '4:2-4:7: `cover.alt` is missing: the schema of this blog asks for it. Add it',
      '6:1-6:8: The schema of this blog has no key `cover.caption`. Delete it, or add it to the schema'
    ]
  },
  {
    name: 'Whatever else a schema can say',
    schema: {
      minProperties: 3,
      properties: {description: {minLength: 20}},
      propertyNames: {pattern: '^[a-z]+$'}
    },
    text: `---
Title: 夏日阅读
description: 四本书。
---

读了四本书。
`,
    findings: [
      '1:1-1:4: The front matter must NOT have fewer than 3 properties, says the schema of this blog',
      '2:1-2:6: `Title` must match pattern "^[a-z]+$", says the schema of this blog',
      '3:14-3:18: `description` must NOT have fewer than 20 characters, says the schema of this blog'
    ]
  }
]
