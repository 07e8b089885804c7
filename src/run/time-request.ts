import type {Rule} from '../rule-kit/rule.ts'
import type {LintRequest} from './lint-request.ts'
import type {Timer} from './timer.ts'

/**
 * The same run, timed: by rule, and by what is done beside. In one thread and without a cache, so that every rule is
 * asked where the timer sees it. What rules share is counted for the one that asks first.
 */
export function timeRequest(request: LintRequest, timer: Timer): LintRequest {
  const rules = request.rules.map(({rule, setting}) => ({rule: timeRule(rule, timer), setting}))
  return {...request, rules, timer, jobs: 1, cache: undefined}
}

function timeRule(rule: Rule, timer: Timer): Rule {
  const {id, check, checkBlog} = rule
  return {
    ...rule,
    ...(check && {check: (question) => timer.time(id, () => check.call(rule, question))}),
    ...(checkBlog && {checkBlog: (question) => timer.time(`${id} (whole blog)`, () => checkBlog.call(rule, question))})
  }
}
