import type {World} from './world.ts'

/** Shorter work shows no progress, in milliseconds. */
const patience = 1000

/** The line is not written more often than this, in milliseconds. */
const interval = 100

/** A line on the terminal that tells how far the work is. */
export interface Progress {
  update(done: number, total: number, what?: 'posts' | 'addresses'): void
  /** Takes the line away. */
  clear(): void
}

/** Starts to watch the time; nothing is shown while nobody waits, or where standard error is no terminal. */
export function createProgress({stderr, status = stderr, now}: Pick<World, 'stderr' | 'status' | 'now'>): Progress {
  let due = now() + patience
  let isShown = false
  return {
    update(done, total, what = 'posts') {
      if (now() < due) return
      due = now() + interval
      // The system is asked, which takes longer than to recall a post.
      if (!status.isTerminal) return
      isShown = true
      status.write(`\r\u001b[KChecked ${done} of ${total} ${what}`)
    },
    clear() {
      if (isShown) status.write('\r\u001b[K')
      isShown = false
    }
  }
}
