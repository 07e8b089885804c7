import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'Titles that say what sets posts apart',
    text: '---\ntitle: Pruning, part two\n---\n\nThe old pear.\n',
    others: ['---\ntitle: Pruning, part one\n---\n\nThe young apple.\n'],
    findings: []
  },
  {
    name: 'A translation',
    text: '---\ntitle: Windfall 2.0\nlang: fr\n---\n\nLa nouvelle version.\n',
    others: ['---\ntitle: Windfall 2.0\nlang: en\n---\n\nThe new version.\n'],
    findings: []
  },
  {
    name: 'A series whose posts share their title',
    text: '---\ntitle: Weekly notes\n---\n\nRain.\n',
    others: ['---\ntitle: Weekly notes\n---\n\nSun.\n', '---\ntitle: Weekly notes\n---\n\nHail.\n'],
    findings: []
  },
  {
    name: 'A letter that is written each year',
    text: '---\ntitle: Thanks to our readers\ndate: 2025-12-20\n---\n\nA wet year.\n',
    others: ['---\ntitle: Thanks to our readers\n---\n\nA dry year.\n'],
    findings: []
  },
  {
    name: 'The title of an earlier post',
    text: '---\ntitle: Pruning the pear\n---\n\nThis time in summer.\n',
    others: ['---\ntitle: Pruning the Pear\n---\n\nIn winter.\n'],
    findings: [
      '2:8-2:24: `Pruning the pear` is also the title of `_posts/2024-04-01-other.md`: in lists, feeds and search results readers cannot tell them apart. Say in one of the titles what sets it apart'
    ]
  },
  {
    name: 'Series too, when asked for',
    options: {when: 'always'},
    text: '---\ntitle: Weekly notes\n---\n\nRain.\n',
    others: ['---\ntitle: Weekly notes\n---\n\nSun.\n', '---\ntitle: Weekly notes\n---\n\nHail.\n'],
    findings: [
      '2:8-2:20: `Weekly notes` is also the title of `_posts/2024-04-01-other.md`: in lists, feeds and search results readers cannot tell them apart. Say in one of the titles what sets it apart'
    ]
  }
]
