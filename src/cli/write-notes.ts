import {makeVisible} from '../report/make-visible.ts'
import type {Output} from './world.ts'

/** Writes lines that are no findings, each with the name of the program before it. */
export function writeNotes(output: Output, lines: readonly string[]): void {
  for (const line of lines) output.write(`post-lint: ${makeVisible(line)}\n`)
}
