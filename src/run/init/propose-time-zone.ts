import type {ZoneHabit} from '../../blog/learn/learn-time-zone.ts'
import {listExamples} from './list-examples.ts'
import type {Proposal} from './proposal.ts'

/** What is known about the time zone of a blog. */
export interface ZoneFacts {
  /** As named by the user. */
  readonly told?: string | undefined
  /** As the site's own config has it. */
  readonly ofSite?: string | undefined
  readonly habit: ZoneHabit
}

const meaning = 'The time zone in which the dates of the posts are meant.'

/** The zone is set where the user named it, or where offsets tell it and the site's own config does not. */
export function proposeTimeZone({told, ofSite, habit}: ZoneFacts): Proposal {
  if (told !== undefined) return propose(told, true, ['As told on the command line.'])
  if (ofSite !== undefined) return propose(ofSite, false, ["The site's own config says so, and is read in every run."])
  const {zone, fitting, withOffset, alike} = habit
  if (zone !== undefined) {
    const fits = `${fitting} of the ${withOffset} times with an offset fit it (${describeOffsets(habit)}).`
    const others = alike.length === 0 ? [] : [`So do the clocks of ${listExamples(alike)}: write the one you live by.`]
    return propose(zone, true, [fits, ...others])
  }
  return propose('Asia/Seoul', false, [describeWhy(habit), 'This one only shows the form.'])
}

function propose(value: string, isSet: boolean, origin: readonly string[]): Proposal {
  return {kind: 'setting', name: 'timeZone', value, isSet, comment: [meaning, ...origin]}
}

function describeWhy(habit: ZoneHabit): string {
  const {timed, withOffset} = habit
  if (timed === 0) return 'No date has a time, so nothing hangs on it.'
  if (withOffset === 0) return `The site does not say, and none of the ${timed} times has an offset to learn it from.`
  const written = `${withOffset} of ${timed} times have an offset (${describeOffsets(habit)})`
  return `The site does not say, and ${written}, which does not tell a zone.`
}

function describeOffsets({offsets}: ZoneHabit): string {
  return listExamples(offsets.map(([offset, number]) => `${offset} in ${number}`))
}
