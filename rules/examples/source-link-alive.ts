import type {Example} from '../../src/rule-kit/rule.ts'

const head = '---\ntitle: Tides\n---\nThe sea comes and goes.\n\n'

export const examples: readonly Example[] = [
  {
    name: 'A page that is still there',
    text: `${head}Source: [Harbour notes](https://harbour.blog/2019/tides#spring)\n`,
    verdicts: {'https://harbour.blog/2019/tides#spring': {state: 'alive'}},
    findings: []
  },
  {
    name: 'A page that is gone',
    text: `${head}Source: [Harbour notes](https://harbour.blog/2019/tides)\n`,
    verdicts: {
      'https://harbour.blog/2019/tides': {state: 'gone', why: '404', at: 'https://harbour.blog/2019/tides'}
    },
    findings: [
      '6:25-6:56: The address `https://harbour.blog/2019/tides` leads to no page any more: `harbour.blog` answers 404. Link where the page is now, or an archived copy'
    ]
  },
  {
    name: 'A host that no longer exists, in the front matter',
    text: '---\ntitle: Tides\nsource: https://harbour.blog/2019/tides\n---\nThe sea comes and goes.\n',
    verdicts: {
      'https://harbour.blog/2019/tides': {state: 'gone', why: 'host-not-found', at: 'https://harbour.blog/2019/tides'}
    },
    findings: [
      '3:9-3:40: The address `https://harbour.blog/2019/tides` leads nowhere any more: there is no host `harbour.blog`. Link where the page is now, or an archived copy'
    ]
  },
  {
    name: 'A host that has become another one',
    text: `${head}Source: <https://harbour.blog/2019/tides>\n`,
    verdicts: {
      'https://harbour.blog/2019/tides': {
        state: 'gone',
        why: 'wrong-certificate',
        at: 'https://www.harbour.blog/2019/tides'
      }
    },
    findings: [
      '6:10-6:41: Browsers warn readers off the address `https://harbour.blog/2019/tides`: `www.harbour.blog` shows the certificate of another site. Link where the page is now, or an archived copy'
    ]
  },
  {
    name: 'A page that ends on the home page',
    text: `${head}Source: [Harbour notes](https://harbour.blog/2019/tides)\n`,
    verdicts: {'https://harbour.blog/2019/tides': {state: 'soft-gone', to: 'https://harbour.blog/'}},
    findings: [
      '6:25-6:56: The address `https://harbour.blog/2019/tides` now leads to `https://harbour.blog/`: the page itself seems to be gone. Link where it is now, or an archived copy'
    ]
  },
  {
    name: 'A page that has moved',
    text: `${head}Source: [Harbour notes](http://harbour.blog/?p=7&amp;lang=en#spring)\n`,
    verdicts: {
      'http://harbour.blog/?p=7&lang=en#spring': {state: 'moved', to: 'https://harbour.blog/en/2019/tides/'}
    },
    findings: [
      '6:25-6:68: The page at `http://harbour.blog/?p=7&amp;lang=en#spring` has moved for good. Link its new address `https://harbour.blog/en/2019/tides/#spring`'
    ]
  },
  {
    name: 'A page that has moved, in a blog that does not mind',
    text: `${head}Source: [Harbour notes](https://harbour.blog/2019/tides)\n`,
    options: {redirects: false},
    verdicts: {'https://harbour.blog/2019/tides': {state: 'moved', to: 'https://harbour.blog/tides'}},
    findings: []
  },
  {
    name: 'A site that turns programs away',
    text: `${head}Source: [Harbour notes](https://harbour.blog/2019/tides)\n`,
    verdicts: {'https://harbour.blog/2019/tides': {state: 'unknown', why: 'answers 403'}},
    findings: []
  },
  {
    name: 'Any page, without `--check-links`',
    text: `${head}Source: [Harbour notes](https://harbour.blog/2019/tides)\n`,
    findings: []
  }
]
