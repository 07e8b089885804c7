import categoryDrift from '../../rules/category-drift.ts'
import imageAlt from '../../rules/image-alt.ts'
import linkText from '../../rules/link-text.ts'
import tagDrift from '../../rules/tag-drift.ts'
import titleRepeated from '../../rules/title-repeated.ts'
import uniqueTitle from '../../rules/unique-title.ts'
import type {Example} from '../../src/rule-kit/rule.ts'
import {describeAnswers} from './describe-answers.ts'
import {postOf} from './sketch-answers.ts'

/** So many posts of which nothing is said, each with a title of its own. */
function plain(number: number): string[] {
  return Array.from({length: number}, (_, at) => postOf(`title: plain ${at}`))
}

/** A post of a day with an image that nobody describes. */
function illustrated(day: string): string {
  return postOf(`title: of ${day}\ndate: ${day}`, 'A ![](a.png) and ![](b.png)\n')
}

const illustratedOthers = ['2024-02-01', '2024-08-01', '2024-01-05'].map(illustrated)

describeAnswers(imageAlt, {
  'tells the first image of the newest post where many are not described': {
    text: illustrated('2024-09-01'),
    others: [...illustratedOthers, ...plain(3)],
    answers: ['warning many (many): `![]`'],
    reasons: [
      'In 4 of 4 posts with images, some have no alternative text: who cannot see them hears the names of files. Write what this one shows, and look at the others with `"when": "always"`'
    ]
  },
  'tells no older one': {text: illustrated('2024-05-06'), others: illustratedOthers, answers: []},
  'tells each where few are not described': {
    text: illustrated('2024-05-06'),
    others: illustratedOthers.slice(1),
    answers: ['warning markdown (![]): `![]`', 'warning markdown (![]): `![]`']
  }
})

const vague = postOf('title: a', 'Click [here](https://x.org/a).\n')

describeAnswers(linkText, {
  'tells a vague text where fewer than one post in twenty has one': {
    text: vague,
    others: [vague, vague, vague, ...plain(58)],
    answers: ['warning vague (here): `here`']
  },
  'tells none where one in twenty has': {text: vague, others: [vague, vague, vague, ...plain(57)], answers: []}
})

describeAnswers(tagDrift, {
  'counts the posts that write a tag otherwise': {
    text: postOf('tags: [Gardening]'),
    others: [postOf('tags: [Gardening]'), ...Array.from({length: 8}, () => postOf('tags: [gardening]'))],
    reasons: [
      '`Gardening` stands in 2 posts, and `gardening` in 8 posts. Jekyll takes them for two tags, and readers of the one do not find the posts of the other. Write `gardening`'
    ]
  }
})

describeAnswers(categoryDrift, {
  'counts the posts that write a category otherwise': {
    text: postOf('categories: [Orchard]'),
    others: [postOf('categories: [Orchard]'), ...Array.from({length: 12}, () => postOf('categories: [orchard]'))],
    reasons: [
      '`Orchard` stands in 2 posts, and `orchard` in 12 posts. Jekyll takes them for two categories, and readers of the one do not find the posts of the other. Write `orchard`'
    ]
  }
})

const headed = postOf('title: Bees', '# Bees\n\nThey do not mind.\n')
const heading = 'warning heading (Bees): `Bees`'
const astro: Pick<Example, 'path' | 'site'> = {path: 'src/content/blog/a.md', site: {engine: 'astro'}}
const times = (number: number, text: string): string[] => Array.from({length: number}, () => text)

describeAnswers(titleRepeated, {
  'tells a heading where half of the other posts begin so': {
    text: headed,
    others: [headed, ...plain(1)],
    answers: [heading]
  },
  'tells none where more do': {text: headed, others: [headed, headed, ...plain(1)], answers: []},
  'counts posts with a title alone': {
    text: headed,
    others: [headed, postOf('title:'), postOf('layout: post')],
    answers: []
  },
  'counts no drafts, and judges them all the same': {
    path: '_drafts/a.md',
    text: headed,
    others: [headed, ...plain(1)],
    answers: [heading]
  },
  'waits for three other posts where the site itself prints the title': {
    ...astro,
    text: headed,
    others: plain(2),
    answers: []
  },
  'goes by three other posts there': {...astro, text: headed, others: plain(3), answers: [heading]},
  'takes five of them that begin so for a habit': {
    ...astro,
    text: headed,
    others: [...times(5, headed), ...plain(20)],
    answers: []
  },
  'takes four for none': {...astro, text: headed, others: [...times(4, headed), ...plain(20)], answers: [heading]},
  'takes one in forty for a habit': {...astro, text: headed, others: [...times(5, headed), ...plain(195)], answers: []},
  'takes fewer for none': {...astro, text: headed, others: [...times(5, headed), ...plain(196)], answers: [heading]},
  'tells a line that no theme would take for a title': {
    ...astro,
    text: postOf('title: Bees', 'Bees\n\nThey do not mind.\n'),
    answers: ['warning line (Bees): `Bees`']
  },
  'is silent where the first heading is the title': {
    path: 'posts/a.md',
    site: {engine: 'vitepress'},
    text: headed,
    answers: []
  }
})

/** A post of a title and a day. */
function titled(title: string, day: string, more = ''): string {
  return postOf(`title: ${title}\ndate: ${day}${more}`)
}

const shared = ['warning shared (Bees): nothing']

describeAnswers(uniqueTitle, {
  'tells two posts of a title within a hundred days': {
    text: titled('Bees', '2024-05-06'),
    others: [titled('Bees', '2024-01-27'), ...plain(40)],
    answers: shared
  },
  'tells none of posts further apart': {
    text: titled('Bees', '2024-05-06'),
    others: [titled('Bees', '2024-01-26'), ...plain(40)],
    answers: []
  },
  'tells none where more than one post in twenty shares its title': {
    text: titled('Bees', '2024-05-06'),
    others: [titled('Bees', '2024-05-01'), titled('Ants', '2024-05-01'), titled('Ants', '2024-05-02'), ...plain(40)],
    answers: []
  },
  'tells two of a small blog': {
    text: titled('Bees', '2024-05-06'),
    others: [titled('Bees', '2024-05-01')],
    answers: shared
  },
  'takes three of a title for a series': {
    text: titled('Bees', '2024-05-06'),
    others: [titled('Bees', '2024-05-01'), titled('Bees', '2024-05-02'), ...plain(60)],
    answers: []
  },
  'compares titles without regard to blanks, width and letter case': {
    text: titled('Bees', '2024-05-06'),
    others: [titled('"  ＢＥＥＳ "', '2024-05-01')],
    answers: shared
  },
  'tells languages apart': {
    text: titled('Bees', '2024-05-06', '\nlang: de'),
    others: [titled('Bees', '2024-05-01', '\nlang: en')],
    answers: []
  },
  'passes over a post that is not published': {
    text: titled('Bees', '2024-05-06'),
    others: [titled('Bees', '2024-05-01', '\npublished: false')],
    answers: []
  }
})
