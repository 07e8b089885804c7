import * as assert from 'uvu/assert'
import {rules} from '../rules/index.ts'
import {engines} from '../src/engines/index.ts'
import {readPost} from '../src/post/read-post.ts'
import {askAboutPost} from '../src/rule-kit/ask.ts'
import {defaultSetting} from '../src/rule-kit/setting.ts'
import {describe} from './describe.ts'

const healthy = `---
title: The winter garden
date: 2023-11-17 09:30:00 +0900
source: https://www.linkedin.com/posts/jane-doe_garden-activity-7131000000000000000-AbCd
canonical_url: https://garden.tistory.com/12
---

# Under glass

Even \`code\` and [a link](https://garden.tistory.com/13 "Glass") do not matter, nor do <b>tags</b>.

> Photo by [Jane Doe](https://unsplash.com/@jane), via [Jane on X](https://x.com/jane_doe)

(Source: [Jane Doe on LinkedIn](https://www.linkedin.com/posts/jane-doe_garden-activity-7131000000000000000-AbCd))

## References

- [Glass houses](https://en.wikipedia.org/wiki/Greenhouse)
- <https://arxiv.org/abs/2112.10752>
`

describe('rules on healthy posts', (test) => {
  const folder = {has: () => false, read: () => undefined, list: () => []}
  const settings = {...engines.jekyll.readSettings(folder), url: 'https://jane.github.io'}
  const site = {engine: 'jekyll', root: '', settings, now: Date.parse('2026-01-01T00:00:00Z')} as const

  for (const {rule} of rules) {
    test(`${rule.id} says nothing and never parses the Markdown`, () => {
      const path = '_posts/2023-11-17-garden.md'
      const post = readPost({path, sitePath: path, text: healthy})
      const watched = Object.create(post, {
        tree: {
          get() {
            throw new Error('the tree was asked for')
          }
        }
      }) as typeof post // Safe: the same object, but for one getter of the same name.
      const findings = askAboutPost({rule, setting: defaultSetting(rule, 'strict')}, watched, site, engines.jekyll)
      assert.equal(findings, [])
    })
  }
})
