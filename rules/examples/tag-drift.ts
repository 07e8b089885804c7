import type {Example} from '../../src/rule-kit/rule.ts'

const others = ['One', 'Two', 'Three', 'Four', 'Five'].map(
  (number) => `---
title: Number ${number}
tags: [gardening, compost]
---

Text.
`
)

export const examples: readonly Example[] = [
  {
    name: 'A tag that other posts have',
    text: '---\ntitle: Six\ntags: [gardening]\n---\n\nText.\n',
    others,
    findings: []
  },
  {
    name: 'Words that differ in a letter, and both mean something',
    text: '---\ntitle: Six\ntags: [garden]\n---\n\nText.\n',
    others,
    findings: []
  },
  {
    name: 'Hugo takes small and capital letters for the same',
    site: {engine: 'hugo'},
    text: '---\ntitle: Six\ntags: [Gardening]\n---\n\nText.\n',
    others,
    findings: []
  },
  {
    name: 'Other capitals',
    text: '---\ntitle: Six\ntags: [Gardening]\n---\n\nText.\n',
    others,
    findings: [
      '3:8-3:17: `Gardening` stands in this post alone, and `gardening` in 5 posts. Jekyll takes them for two tags, and readers of the one do not find the posts of the other. Write `gardening`'
    ]
  },
  {
    name: 'A slip',
    text: '---\ntitle: Six\ntags:\n  - "copmost"\n---\n\nText.\n',
    others,
    findings: [
      '4:6-4:13: `copmost` stands in this post alone, and `compost` in 5 posts: readers who look for that do not find this post. Write `compost`'
    ]
  }
]
