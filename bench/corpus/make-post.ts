import {faults} from './faults.ts'
import {languages} from './language.ts'
import {join, makeBody} from './make-body.ts'
import {createRandom, type Random} from './random.ts'

/** A made-up post. */
export interface MadePost {
  /** The name of its file in `_posts`. */
  readonly name: string
  readonly text: string
  /** The rule that has one finding in it; undefined in a healthy post. */
  readonly planted: string | undefined
}

/** Makes post `index` (from 0) of the blog of a seed: every tenth has a fault planted. */
export function makePost(seed: number, index: number): MadePost {
  const random = createRandom(Math.imul(seed, 0x9e3779b1) + index)
  const language = random.pick(languages)
  const date = new Date(Date.UTC(2012, 0, 1 + (index % 4_000), 9, index % 60)).toISOString()
  const slug = `${random.pick(['notes', 'diary', 'review', 'journal'])}-${index + 1}`
  const fault = index % 10 === 9 ? random.pick(faults) : undefined
  const healthy = {
    title: `${join(language.title, random)} ${index + 1}`,
    date: `${date.slice(0, 10)} ${date.slice(11, 19)} +0900`,
    description: `${join(language.title, random)}, ${index + 1}`,
    label: language.label,
    address: `https://github.com/example/notes/issues/${index + 1}`
  }
  const parts = {...healthy, ...fault?.spoil(healthy, language, random)}
  const text = `---
layout: post
title: "${parts.title}"
date: ${parts.date}
description: ${parts.description}
lang: ${language.code}
tags: [${random.pick(['notes', 'work', 'reading'])}, ${random.pick(['server', 'garden', 'travel'])}]
categories: ${random.pick(['daily', 'engineering'])}
---

${makeBody(language, chooseSize(random), random)}

(${parts.label}: [GitHub issue ${index + 1}](${parts.address}))
`
  return {name: `${date.slice(0, 10)}-${slug}.md`, text, planted: fault?.rule}
}

/** Bytes of a body; with what stands around it, posts have 2 to 12 KB, half of them less than 5.5 KB. */
function chooseSize(random: Random): number {
  return Math.round(1_500 * 6.7 ** (random.fraction() ** 0.75))
}
