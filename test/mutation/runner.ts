import {type ChildProcess, fork} from 'node:child_process'
import type {Judgement, Observation, Order} from './run-tests.ts'

/** A process that runs tests, replaced whenever it ends. */
export interface Runner {
  observe(bundle: string): Promise<Observation | undefined>
  /** Nothing where the process ended over the mutant: it ran into its limit, or out of memory. */
  judge(order: Extract<Order, {do: 'judge'}>): Promise<Judgement | undefined>
  end(): void
}

/** Bytes that instances of bundles may fill before a new process begins. */
const maxMemory = 900 * 2 ** 20

/** Milliseconds without an answer, however little is computed: something waits that never comes. */
const maxWait = 60_000

export function createRunner(script: string, cwd: string): Runner {
  let child: ChildProcess | undefined
  const ask = (order: Order): Promise<unknown> => {
    child ??= fork(script, {cwd, execArgv: ['--max-old-space-size=2048'], stdio: ['ignore', 'ignore', 'ignore', 'ipc']})
    const asked = child
    return new Promise((settle) => {
      const timer = setTimeout(() => asked.kill('SIGKILL'), maxWait)
      const finish = (answer: unknown): void => {
        clearTimeout(timer)
        asked.removeAllListeners()
        settle(answer)
      }
      asked.once('message', finish)
      asked.once('exit', () => {
        child = undefined
        finish(undefined)
      })
      asked.send(order, () => {})
    })
  }
  const end = (): void => {
    child?.kill('SIGKILL')
    child = undefined
  }
  return {
    // `run-tests.ts` answers nothing else.
    observe: async (bundle) => (await ask({do: 'observe', bundle})) as Observation | undefined,
    async judge(order) {
      // As above.
      const judgement = (await ask(order)) as Judgement | undefined
      if (judgement && judgement.memory > maxMemory) end()
      return judgement
    },
    end
  }
}
