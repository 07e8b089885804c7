import type {TagCount} from '../../blog/find-look-alikes.ts'
import type {TagHabit} from '../../blog/learn/learn-tags.ts'
import {listExamples} from './list-examples.ts'

const mostTags = 30
const mostPairs = 10

/** What a config says of the tags, in sentences; there is nothing to set about them. */
export function describeTags({tags, lookAlikes}: TagHabit): string[] {
  if (tags.length === 0) return []
  const pairs = lookAlikes.slice(0, mostPairs).map(({rare, frequent}) => `${count(rare)} looks like ${count(frequent)}`)
  const more = lookAlikes.length - pairs.length
  return [
    `The tags, with the number of posts: ${listExamples(tags.map(count), mostTags)}.`,
    ...pairs.map((pair) => `${pair}.`),
    ...(more > 0 ? [`${more} more look alike.`] : [])
  ]
}

function count({tag, number}: TagCount): string {
  return `\`${tag}\` ${number}`
}
