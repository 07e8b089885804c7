import * as assert from 'uvu/assert'
import {learnKeys} from '../../../src/blog/learn/learn-keys.ts'
import {learnSources} from '../../../src/blog/learn/learn-sources.ts'
import {learnTags} from '../../../src/blog/learn/learn-tags.ts'
import {learnTimeZone} from '../../../src/blog/learn/learn-time-zone.ts'
import {engines} from '../../../src/engines/index.ts'
import {describe} from '../../describe.ts'
import {postsWith, samplePosts} from './sample-posts.ts'

/** What is learnt from posts with these dates. */
function zoneOf(dates: readonly string[], body = '') {
  const posts = postsWith(...dates.map((date) => `date: ${date}`))
  return learnTimeZone(
    samplePosts(Object.fromEntries(Object.entries(posts).map(([path, text]) => [path, text + body])))
  )
}

function repeat(count: number, line: string): string[] {
  return Array.from({length: count}, () => line)
}

describe('learnTimeZone', (it) => {
  it('takes the zone that at least nine of ten offsets fit', () => {
    const dates = [...repeat(9, '2024-05-06 09:30:00 +0800'), '2024-05-06 09:30:00 Z']
    const {zone, fitting, withOffset, offsets, alike} = zoneOf(dates)
    assert.equal({zone, fitting, withOffset}, {zone: 'Asia/Shanghai', fitting: 9, withOffset: 10})
    assert.equal(offsets, [
      ['+0800', 9],
      ['+0000', 1]
    ])
    assert.equal(alike, ['Asia/Taipei', 'Asia/Hong_Kong', 'Asia/Singapore', 'Asia/Manila', 'Australia/Perth'])
    assert.is(zoneOf([...dates, '2024-05-06 09:30:00 +0900']).zone, undefined)
  })

  it('lets the language of the posts decide between zones that fit alike', () => {
    const dates = repeat(5, '2024-05-06 09:30:00 +0900')
    assert.is(zoneOf(dates, '안녕하세요, 오늘은 글을 씁니다\n').zone, 'Asia/Seoul')
    assert.is(zoneOf(dates, 'こんにちは、きょうはいいてんきですね\n').zone, 'Asia/Tokyo')
  })

  it('reads offsets with summer time', () => {
    const dates = [...repeat(3, '2024-01-06 09:30:00 +0100'), ...repeat(3, '2024-07-06T09:30:00+02:00')]
    const {zone, fitting, alike} = zoneOf(dates, 'Das ist nicht der Text, auf den wir mit Freude warten und hoffen\n')
    assert.equal([zone, fitting, alike.slice(0, 2)], ['Europe/Berlin', 6, ['Europe/Paris', 'Europe/Madrid']])
  })

  it('learns nothing from few offsets, from UTC, or from dates without', () => {
    const nothing: [dates: string[], timed: number, withOffset: number][] = [
      [repeat(4, '2024-05-06 09:30 +0900'), 4, 4],
      [repeat(10, '2024-05-06T09:30:00Z'), 10, 10],
      [repeat(10, '2024-05-06 09:30'), 10, 0],
      [repeat(10, '2024-05-06'), 0, 0]
    ]
    for (const [dates, timed, withOffset] of nothing) {
      const habit = zoneOf(dates)
      assert.equal([habit.zone, habit.timed, habit.withOffset], [undefined, timed, withOffset], dates[0])
    }
  })
})

describe('learnKeys', (it) => {
  const ten = repeat(10, 'title: A\nlayout: post\ntags: [a]\npublished: true')
  const learn = (posts: Record<string, string>) =>
    learnKeys(
      samplePosts(posts).map(({facts}) => facts),
      engines.jekyll
    )

  it('finds the keys that nearly all posts fill, and the posts that do not', () => {
    assert.equal(learn(postsWith(...ten.slice(1), 'title: A\nlayout: post\ntags:')), [
      {key: 'layout', filled: 10, of: 10, without: [], isEverywhere: true},
      {key: 'tags', filled: 9, of: 10, without: ['_posts/2024-01-10-post.md'], isEverywhere: false}
    ])
  })

  it('leaves out what a draft does without', () => {
    const keys = learn({...postsWith(...ten), '_drafts/a.md': '---\nlayout: post\n---\n'})
    assert.equal(
      keys.map(({key, isEverywhere}) => [key, isEverywhere]),
      [
        ['layout', true],
        ['tags', false]
      ]
    )
  })

  it('finds none in fewer than ten posts', () => {
    assert.equal(learn(postsWith(...ten.slice(1))), [])
  })
})

describe('learnSources', (it) => {
  it('counts the posts that name a source, and their labels in the most frequent spelling', () => {
    const habit = learnSources(
      samplePosts({
        '_posts/2024-01-01-a.md': '---\ntitle: A\n---\n\nSource: <https://example.org/a>\n',
        '_posts/2024-01-02-b.md': '---\ntitle: B\n---\n\nSource: <https://example.org/b>\n',
        '_posts/2024-01-03-c.md': '---\ntitle: C\n---\n\n**SOURCE**: <https://example.org/c>\n',
        '_posts/2024-01-04-d.md': '---\ntitle: D\n---\n\n출처: <https://example.org/d>\n',
        '_posts/2024-01-05-e.md': '---\ntitle: E\n---\n\nText\n',
        '_drafts/f.md': '---\ntitle: F\n---\n\nText\n'
      })
    )
    assert.equal(habit, {
      naming: 4,
      of: 5,
      without: ['_posts/2024-01-05-e.md'],
      labels: [
        ['Source', 3],
        ['출처', 1]
      ]
    })
  })
})

describe('learnTags', (it) => {
  const learn = (...tags: string[]) => learnTags(samplePosts(postsWith(...tags.map((list) => `tags: ${list}`))))

  it('counts the posts of each tag, written as a list or as a text', () => {
    assert.equal(learn('[rust, web dev]', 'rust news', '[rust, rust]').tags, [
      {tag: 'rust', number: 3},
      {tag: 'web dev', number: 1},
      {tag: 'news', number: 1}
    ])
    const generic = samplePosts({'a.md': '---\ntags: web dev, news\n---\n'}, 'generic')
    assert.equal(
      learnTags(generic).tags.map(({tag}) => tag),
      ['web dev', 'news']
    )
  })

  const pairs: [common: string, rare: string, isAlike: boolean][] = [
    ['rust', 'Rust', true],
    ['machine-learning', 'Machine Learning', true],
    ['javascript', 'javasript', true],
    ['javascript', 'javascritp', true],
    ['es2015', 'es2016', false],
    ['release', 'releases', false],
    ['rust', 'rest', false],
    ['javascript', 'typescript', false]
  ]
  for (const [common, rare, isAlike] of pairs) {
    it(`finds ${rare} ${isAlike ? '' : 'not '}like ${common}`, () => {
      const {lookAlikes} = learn(...repeat(4, `["${common}"]`), `["${rare}"]`)
      assert.equal(
        lookAlikes.map(({rare, frequent}) => `${rare.tag} ${frequent.tag}`),
        isAlike ? [`${rare} ${common}`] : []
      )
    })
  }

  it('does not call a tag a slip for one that is hardly more frequent', () => {
    assert.equal(learn(...repeat(3, '[javascript]'), '[javasript]').lookAlikes, [])
  })
})
