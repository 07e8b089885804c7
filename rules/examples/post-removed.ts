import type {Example} from '../../src/rule-kit/rule.ts'

const files = {'_config.yml': 'title: Windfall\n'}

export const examples: readonly Example[] = [
  {
    name: 'A draft, which was at no address',
    files,
    earlier: 'removed',
    text: '---\ntitle: Bees\npublished: false\npermalink: /bees/\n---\n\nThe first swarm.\n',
    findings: []
  },
  {
    name: 'Another post leads on from its address',
    files,
    earlier: 'removed',
    text: '---\ntitle: Bees\npermalink: /bees/\n---\n\nThe first swarm.\n',
    others: ['---\ntitle: All about bees\nredirect_from:\n  - /bees/\n---\n\nThe first swarm, and more.\n'],
    findings: []
  },
  {
    name: 'A published post',
    files,
    earlier: 'removed',
    text: '---\ntitle: Bees\npermalink: /bees/\n---\n\nThe first swarm.\n',
    findings: [
      '1:1-1:1: This post was at `/bees/`, and its file is gone: links to it, from other sites and search engines too, lead nowhere. Keep the post, or lead from its address to another page'
    ]
  }
]
