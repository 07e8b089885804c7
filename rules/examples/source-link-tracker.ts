import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'An address without ballast',
    text: `---
title: A slow lens
---

Focus by hand.

Source: [Lens tests](https://jane.example.org/lens?id=3)
`,
    findings: []
  },
  {
    name: 'Trackers outside the source line',
    text: `---
title: A slow lens
---

Focus by hand, as [Jane](https://jane.example.org/?utm_source=feed) does.

Source: [Lens tests](https://jane.example.org/lens)
`,
    findings: []
  },
  {
    name: 'Tracking parameters',
    text: `---
title: 느린 렌즈
---

손으로 초점을 맞춘다.

출처: [렌즈 시험](https://jane.example.org/lens?id=3&utm_source=share&utm_medium=member_desktop&page=2#result)
`,
    findings: [
      '7:13-7:104: `https://jane.example.org/lens?id=3&utm_source=share&utm_medi…` holds `utm_source=share&utm_medium=member_desktop`, which only counts visits. Write `https://jane.example.org/lens?id=3&page=2#result`'
    ]
  },
  {
    name: 'An address that an assistant gave',
    text: `---
title: A slow lens
---

Focus by hand.

Source: [Lens tests](https://jane.example.org/lens?utm_source=chatgpt.com)
`,
    findings: [
      '7:22-7:74: `https://jane.example.org/lens?utm_source=chatgpt.com` shows readers that an AI assistant gave you the address (`utm_source=chatgpt.com`). Check that the page says what the post says, and write `https://jane.example.org/lens`'
    ]
  },
  {
    name: 'A search engine’s redirect',
    text: `---
title: Une focale lente
---

La mise au point à la main.

Source : [Tests](https://www.google.com/url?sa=t&url=https%3A%2F%2Fjane.example.org%2Flens&usg=AOvVaw)
`,
    findings: [
      '7:18-7:102: `https://www.google.com/url?sa=t&url=https%3A%2F%2Fjane.examp…` leads through a page that counts visits and then forwards. Write `https://jane.example.org/lens`'
    ]
  },
  {
    name: 'All links, when asked for',
    options: {scope: 'all'},
    text: `---
title: A slow lens
---

Focus by hand, as [Jane](https://jane.example.org/?utm_source=feed) does.
`,
    findings: [
      '5:26-5:67: `https://jane.example.org/?utm_source=feed` holds `utm_source=feed`, which only counts visits. Write `https://jane.example.org/`'
    ]
  }
]
