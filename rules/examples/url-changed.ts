import type {Example} from '../../src/rule-kit/rule.ts'

const files = {'_config.yml': 'title: Windfall\npermalink: /:title/\n'}
const earlier = {text: '---\ntitle: Bees\npermalink: /bees/\n---\n\nThe first swarm.\n'}

export const examples: readonly Example[] = [
  {
    name: 'A post that is changed where it is',
    files,
    earlier,
    text: '---\ntitle: Bees\npermalink: /bees/\n---\n\nThe first swarm, and the second.\n',
    findings: []
  },
  {
    name: 'A post that leads there from its old address',
    files,
    earlier,
    text: '---\ntitle: Bees\npermalink: /swarms/\nredirect_from: /bees/\n---\n\nThe first swarm.\n',
    findings: []
  },
  {
    name: 'A draft, which was at no address',
    files,
    earlier: {text: '---\ntitle: Bees\npublished: false\npermalink: /bees/\n---\n\nThe first swarm.\n'},
    text: '---\ntitle: Bees\npermalink: /swarms/\n---\n\nThe first swarm.\n',
    findings: []
  },
  {
    name: 'Another permalink',
    files,
    earlier,
    text: '---\ntitle: Bees\npermalink: /swarms/\n---\n\nThe first swarm.\n',
    findings: [
      '3:1-3:20: This post was at `/bees/` and is now at `/swarms/`: links to the old address, from other sites and search engines too, lead nowhere. Put the old one under `redirect_from`, or leave the post where it was'
    ]
  },
  {
    name: 'Another file name',
    files,
    earlier: {path: '_posts/2024-05-06-bees.md', text: '---\ntitle: Bees\n---\n\nThe first swarm.\n'},
    path: '_posts/2024-05-06-swarms.md',
    text: '---\ntitle: Bees\n---\n\nThe first swarm.\n',
    findings: [
      '1:1-1:4: This post was at `/bees/` and is now at `/swarms/`: links to the old address, from other sites and search engines too, lead nowhere. Put the old one under `redirect_from`, or leave the post where it was'
    ]
  }
]
