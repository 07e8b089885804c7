// Stands in for uvu in bundled test files: `suite` hands over its tests instead of running them.

type Step = (context: object) => unknown

/** One test, with what is to be done before and after it. */
export interface CollectedTest {
  readonly title: string
  readonly run: Step
  readonly suite: CollectedSuite
}

export interface CollectedSuite {
  readonly context: object
  readonly before: Step[]
  readonly after: Step[]
  readonly beforeEach: Step[]
  readonly afterEach: Step[]
}

declare global {
  /** The tests of the test file that is being loaded. */
  var collectedTests: CollectedTest[]
}

/** As uvu's `suite`, whose tests are known once `run` was called. */
export function suite(name: string, context: object = {}): unknown {
  const tests: CollectedTest[] = []
  const own: CollectedSuite = {context, before: [], after: [], beforeEach: [], afterEach: []}
  const define = (title: string, run: Step): void => {
    tests.push({title: `${name}: ${title}`, run, suite: own})
  }
  const collect = (steps: Step[]) => (step: Step) => steps.push(step)
  return Object.assign(define, {
    only: define,
    skip: () => {},
    before: Object.assign(collect(own.before), {each: collect(own.beforeEach)}),
    after: Object.assign(collect(own.after), {each: collect(own.afterEach)}),
    run: () => globalThis.collectedTests.push(...tests)
  })
}
