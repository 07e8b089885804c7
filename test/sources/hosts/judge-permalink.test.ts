import {suite} from 'uvu'
import * as assert from 'uvu/assert'
import {judgePermalink} from '../../../src/sources/hosts/judge-permalink.ts'
import {hostProfiles} from '../../../src/sources/hosts/profiles.ts'
import {takesAtMost} from '../../takes-at-most.ts'

const test = suite('judge-permalink')

/** Sites that only forward or that are for members: nothing there is an item. */
const withoutItems: ReadonlySet<string> = new Set(['Hatena Bookmark', 'Slack'])

const items: ReadonlySet<string> = new Set(['item', 'changing', 'file', 'copy'])

for (const {brand, examples} of hostProfiles) {
  for (const [kind, url] of examples) {
    test(`${brand}: ${url} is ${kind}`, () => {
      const verdict = judgePermalink(url)
      assert.equal(verdict && [verdict.kind, verdict.brand], kind === 'unknown' ? undefined : [kind, brand])
    })
  }

  test(`${brand} has two examples of items and two of other pages`, () => {
    assert.ok(examples.filter(([kind]) => items.has(kind)).length >= (withoutItems.has(brand) ? 0 : 2))
    assert.ok(examples.filter(([kind]) => !items.has(kind)).length >= 2)
  })
}

test('knows no host twice', () => {
  const hosts = hostProfiles.flatMap((profile) => profile.hosts)
  assert.equal(hosts.length, new Set(hosts).size)
})

test('knows more than fifty sites', () => {
  assert.ok(hostProfiles.length > 50)
})

test('says what an address leads to and how to get the right one', () => {
  assert.equal(judgePermalink('https://www.linkedin.com/in/jane-doe-18431346/recent-activity/all/'), {
    brand: 'LinkedIn',
    kind: 'feed',
    name: "a member's feed of recent activity",
    advice: 'Open the post and choose "Copy link to post" in its "…" menu',
    tellsTime: true
  })
})

test('takes a home page for one whatever only counts visits or leads to a part of it', () => {
  for (const end of ['', '?utm_source=jane', '?lang=en', '?hl=en&ref=jane', '#news']) {
    assert.is(judgePermalink(`https://en.wikipedia.org/${end}`)?.kind, 'home', end)
  }
  for (const end of ['?page=Bee', '?hl=en&page=Bee', '#!/Bee', '#jane/a', '#a=b']) {
    assert.is(judgePermalink(`https://en.wikipedia.org/${end}`), undefined, end)
  }
})

test('asks for the value of a parameter', () => {
  assert.is(judgePermalink('https://www.youtube.com/watch?v=dQw4w9WgXcQ')?.kind, 'item')
  for (const query of ['v', 'v=', 'vdQw4w9WgXcQ', '=dQw4w9WgXcQ']) {
    assert.is(judgePermalink(`https://www.youtube.com/watch?${query}`)?.kind, 'truncated', query)
  }
})

test('knows pages below any sub-domain, but not those a site keeps for itself', () => {
  for (const host of ['jane.medium.com', 'a.jane.medium.com']) {
    assert.is(judgePermalink(`https://${host}/bees-0123456789ab`)?.kind, 'item', host)
  }
  assert.is(judgePermalink('https://kr.linkedin.com/in/jane')?.kind, 'profile')
  for (const host of ['engineering.linkedin.com', 'k1.linkedin.com', 'xkr.linkedin.com', 'help.medium.com']) {
    assert.is(judgePermalink(`https://${host}/in/jane`), undefined, host)
  }
})

test('knows no address of more than 2000 characters', () => {
  const url = (length: number): string => 'https://www.linkedin.com/search/'.padEnd(length, 'a')
  assert.is(judgePermalink(url(2000))?.kind, 'search')
  assert.is(judgePermalink(url(2001)), undefined)
})

test('is silent about sites and pages it does not know', () => {
  for (const url of [
    'https://blog.jane.dev/tags/ai',
    'https://engineering.linkedin.com/blog',
    'https://help.medium.com/a',
    'https://x.com/a/b/c',
    'https://en.wikipedia.org/?x=1',
    'https://github.com.evil.org/a',
    'https://api.slack.com/',
    '/relative',
    'mailto:jane@x.org',
    ''
  ]) {
    assert.is(judgePermalink(url), undefined)
  }
})

test('stays linear on long hostile paths', () => {
  takesAtMost(4000, () => {
    for (const {hosts} of hostProfiles) {
      const host = (hosts[0] ?? '').replace('*', 'a')
      for (const unit of ['a', '/', '-', 'a/', '/-/', '1', '0-', 'p/', '%']) {
        judgePermalink(`https://${host}/${unit.repeat(1900)}`.slice(0, 2000))
        judgePermalink(`https://${host}/${unit.repeat(100_000)}`)
      }
    }
  })
})

test.run()
