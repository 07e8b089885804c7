import type {Command} from '../measure/run-measured.ts'

/** What a program is asked to check. */
export interface Job {
  /** The folder of the blog. */
  readonly cwd: string
  /** Folders and files, from the folder of the blog. */
  readonly paths: readonly string[]
  /** Whether the paths are just the posts that are staged for the next commit of the repository in `cwd`. */
  readonly isStaged: boolean
  /** The folder to keep a cache in, which exists; undefined for a run that neither reads nor writes one. */
  readonly cache: string | undefined
}

/** A program that is measured. */
export interface Tool {
  readonly id: string
  readonly version: string
  /** Whether it can keep a cache from run to run. */
  readonly caches: boolean
  /** The program and its arguments that do a job. */
  argv(job: Job): Command['argv']
}
