import type {Example} from '../../src/rule-kit/rule.ts'

const others = ['One', 'Two', 'Three', 'Four', 'Five'].map(
  (number) => `---
title: Number ${number}
categories: [orchard, vegetables]
---

Text.
`
)

export const examples: readonly Example[] = [
  {
    name: 'A category that other posts have',
    text: '---\ntitle: Six\ncategories: [orchard]\n---\n\nText.\n',
    others,
    findings: []
  },
  {
    name: 'Words that differ in a letter, and both mean something',
    text: '---\ntitle: Six\ncategories: [orchards]\n---\n\nText.\n',
    others,
    findings: []
  },
  {
    name: 'Hugo takes small and capital letters for the same',
    site: {engine: 'hugo'},
    text: '---\ntitle: Six\ncategories: [Orchard]\n---\n\nText.\n',
    others,
    findings: []
  },
  {
    name: 'Other capitals',
    text: '---\ntitle: Six\ncategories: [Orchard]\n---\n\nText.\n',
    others,
    findings: [
      '3:14-3:21: `Orchard` stands in this post alone, and `orchard` in 5 posts. Jekyll takes them for two categories, and readers of the one do not find the posts of the other. Write `orchard`'
    ]
  },
  {
    name: 'A slip',
    text: '---\ntitle: Six\ncategories:\n  - "vegetabels"\n---\n\nText.\n',
    others,
    findings: [
      '4:6-4:16: `vegetabels` stands in this post alone, and `vegetables` in 5 posts: readers who look for that do not find this post. Write `vegetables`'
    ]
  }
]
