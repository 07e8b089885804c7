import * as assert from 'uvu/assert'
import sourceLinkAlive from '../../rules/source-link-alive.ts'
import sourceLinkDate from '../../rules/source-link-date.ts'
import sourceLinkForm from '../../rules/source-link-form.ts'
import sourceLinkLabel from '../../rules/source-link-label.ts'
import sourceLinkMatch from '../../rules/source-link-match.ts'
import sourceLinkPermalink from '../../rules/source-link-permalink.ts'
import sourceLinkPresent from '../../rules/source-link-present.ts'
import sourceLinkReused from '../../rules/source-link-reused.ts'
import sourceLinkText from '../../rules/source-link-text.ts'
import sourceLinkTracker from '../../rules/source-link-tracker.ts'
import {describe} from '../describe.ts'
import {describeAnswers} from './describe-answers.ts'
import {postOf} from './sketch-answers.ts'

/** A post whose source is that. */
function from(url: string, frontMatter = 'title: a'): string {
  return postOf(frontMatter, `Source: [a](${url})\n`)
}

/** Inside of HTML that readers see as it is. */
function inHtml(line: string, frontMatter = 'title: a'): string {
  return postOf(frontMatter, `<pre>\n\n${line}\n\n</pre>\n`)
}

/** So many posts, each with a source of its own, or with none. */
function others(number: number, url: (at: number) => string | undefined = (at) => `https://site${at}.org/a`): string[] {
  return Array.from({length: number}, (_, at) => {
    const own = url(at)
    return own === undefined ? postOf('title: b') : from(own)
  })
}

const salt = 'https://salt.net/a'

describeAnswers(sourceLinkReused, {
  'tells a shared source where nine of ten posts have their own': {
    text: from(salt),
    others: [from(salt), ...others(18)],
    reasons: [
      `\`${salt}\` is also the source of another post, \`_posts/2024-04-01-other.md\`. Check which post it belongs to, and give the other its own source`
    ]
  },
  'tells none where fewer have': {text: from(salt), others: [from(salt), ...others(17)], answers: []},
  'tells none among fewer than ten posts': {text: from(salt), others: others(8).concat(from(salt)), answers: []},
  'names one of several posts': {
    text: from(salt),
    others: [from(salt), from(salt), ...others(27)],
    reasons: [
      `\`${salt}\` is also the source of 2 other posts, such as \`_posts/2024-04-01-other.md\`. Check which post it belongs to, and give the other its own source`
    ]
  },
  'tells a post of a network at once, and a paper not': {
    text: postOf(
      'title: a',
      'Source: [a](https://x.com/jane/status/1725400000000000001)\n\nSource: [b](https://arxiv.org/abs/2112.10752)\n'
    ),
    others: [from('https://x.com/jane/status/1725400000000000001'), from('https://arxiv.org/abs/2112.10752')],
    answers: [
      'warning reused (https://x.com/jane/status/1725400000000000001): `https://x.com/jane/status/1725400000000000001`'
    ]
  }
})

describeAnswers(sourceLinkPresent, {
  'misses a source where half of the posts name one': {
    text: postOf('title: a'),
    others: others(9, (at) => (at < 5 ? salt : undefined)),
    answers: ['warning convention (source): nothing'],
    reasons: [
      'The post names no source, though 5 of the 10 posts of this blog do. Add a line such as `Source: [title](https://…)`'
    ]
  },
  'misses none where fewer do': {
    text: postOf('title: a'),
    others: others(10, (at) => (at < 5 ? salt : undefined)),
    answers: []
  },
  'misses none where fewer than five do': {text: postOf('title: a'), others: others(4), answers: []},
  'misses none where it is not to': {
    text: postOf('title: a'),
    others: others(5),
    options: {when: 'never'},
    answers: []
  },
  'misses none in a draft': {path: '_drafts/a.md', text: postOf('title: a'), options: {when: 'always'}, answers: []}
})

const post = Date.UTC(2024, 4, 6)
const hour = 3_600_000

/** The address of a post of X that was made so many milliseconds after the blog's. */
function madeAfter(milliseconds: number): string {
  return `https://x.com/jane/status/${BigInt(post + milliseconds - 1_288_834_974_657) << 22n}`
}

describeAnswers(sourceLinkDate, {
  'lets a source be a day and a half younger': {
    text: from(madeAfter(36 * hour), 'date: 2024-05-06 00:00:00 +0000'),
    answers: []
  },
  'and no more': {
    text: from(madeAfter(36 * hour + 1), 'date: 2024-05-06 00:00:00 +0000'),
    reasons: [
      `\`${madeAfter(36 * hour + 1)}\` was published on 7 May 2024, after this post was last changed (6 May 2024): it cannot be its source. Link the right item, or correct the date of the post`
    ]
  },
  'lets further reading be younger': {
    text: postOf(
      'date: 2024-05-06',
      `Via [a](${madeAfter(90 * hour)})\n\n## References\n\n- ${madeAfter(91 * hour)}\n`
    ),
    answers: []
  }
})

describeAnswers(sourceLinkForm, {
  'says what to do about an address in angle brackets': {
    text: postOf('title: a', 'Source: [a](<https://x.org/a\n'),
    reasons: [
      'The address in `(<https://x.org/a` opens with `(` and is never closed, so it is no link. Write `)` behind the address'
    ]
  },
  'says what to do about a blank in an address': {
    text: postOf('title: a', 'Source: [a](https://x.org/a b)\n'),
    reasons: [
      'A space cuts the address in `(https://x.org/a b)`, so it is no link. Write `%20` for the space, or remove it'
    ]
  },
  'passes over a label in HTML that is shown as it is': {text: inHtml('Source:'), answers: []},
  'passes over front matter, and over lines without a source': {
    text: postOf('source: "[a] (https://x.org)"', 'See [b] (https://y.org)\n'),
    answers: []
  }
})

const longPost = `Text text. Souerce: [a](https://x.org/a) and more text text.\n\n${'Text.\n\n'.repeat(6)}`

describeAnswers(sourceLinkLabel, {
  'points at the word that is wrong': {
    text: postOf('title: a', 'Read the orginal article: [a](https://x.org/a)\n'),
    answers: ['error misspelt (orginal): `orginal` => `original`, fixable']
  },
  'leaves an unsure slip to the writer': {
    text: postOf('title: a', longPost),
    answers: ['error misspelt (Souerce): `Souerce` => `Source`']
  },
  'passes over a label in HTML that is shown as it is': {text: inHtml('Sorce: [a](https://x.org/a)'), answers: []}
})

describeAnswers(sourceLinkMatch, {
  'passes over a line in HTML that is shown as it is': {
    text: inHtml('Source: [Salt](https://salt.net/b)', `source: ${salt}`),
    answers: []
  }
})

describeAnswers(sourceLinkPermalink, {
  'advises on nothing unless asked': {text: from('https://arxiv.org/pdf/2112.10752'), answers: []},
  'advises on sources alone, and not where it has more to say': {
    text: postOf('title: a', 'Source: [a](https://twitter.com/jane)\n\nPhoto by [c](https://twitter.com/c)\n'),
    options: {strict: true},
    answers: ['warning many (https://twitter.com/jane): `https://twitter.com/jane`']
  },
  'tells the day to look for where a part of the address is missing': {
    text: from('https://www.linkedin.com/posts/jane-doe', 'date: 2024-05-06'),
    reasons: [
      '`https://www.linkedin.com/posts/jane-doe` leads to a post without its number on LinkedIn: a part of the address is missing, and readers do not get to the source. Open the post and choose "Copy link to post" in its "…" menu. This post is of 6 May 2024: look for one of about that day'
    ]
  },
  'passes over a line in HTML that is shown as it is': {
    text: inHtml('Source: [a](https://x.com/jane)\n\nSource: [b](https://arxiv.org/pdf/2112.10752)'),
    options: {strict: true},
    answers: []
  }
})

describe('source-link-permalink: appendix', (it) => {
  it('lists addresses', () => {
    assert.is(sourceLinkPermalink.rule.appendix?.split('\n- ')[0], 'Which addresses lead to one item:\n')
  })
})

describeAnswers(sourceLinkText, {
  'points at the name within the text of a link': {
    text: postOf(
      'title: a',
      'Source: [here](https://x.org/a) [my Linkedin post](https://www.linkedin.com/posts/jane-doe_a-activity-7130000000000000000-AbCd)\n'
    ),
    answers: ['warning vague (here): `here`', 'warning name (Linkedin): `Linkedin` => `LinkedIn`, fixable']
  }
})

describeAnswers(sourceLinkTracker, {
  'leaves an address to the writer that Markdown reads in its own way': {
    text: postOf('title: a', 'Source: [a](https://x.org/a_(b)?utm_source=c) and <https://x.org/d\\_e?utm_source=f>\n'),
    answers: [
      'warning tracker (https://x.org/a_(b)?utm_source=c): `https://x.org/a_(b)?utm_source=c` => `https://x.org/a_(b)`',
      'warning tracker (https://x.org/d\\_e?utm_source=f): `https://x.org/d\\_e?utm_source=f` => `https://x.org/d\\_e`'
    ]
  }
})

describeAnswers(sourceLinkAlive, {
  'asks for no address within the blog': {
    text: postOf('title: a', 'Source: [a](/about) [b](https://x.org/a)\n'),
    verdicts: {'https://x.org/a': {state: 'moved', to: 'https://y.org/a'}},
    answers: ['warning moved (https://x.org/a): `https://x.org/a` => `https://y.org/a`']
  }
})
