import {draftLines} from './draft-lines.ts'
import type {Outcome, SourcePost} from './run-recorder.ts'

/** Rows of a line of front matter and what becomes of the post: `public`, `hidden`, or `stops` for the whole build. */
export function recordDrafts(
  postFolder: string,
  run: (posts: readonly SourcePost[]) => readonly Outcome[]
): readonly (readonly [string, string])[] {
  const posts = draftLines.map(
    (line, index): SourcePost => [`${postFolder}/p${index}.md`, `---\ntitle: Read\ndate: 2023-11-17\n${line}\n---\n`]
  )
  const outcomes = run(posts)
  return draftLines.map((line, index) => [line, nameOutcome(outcomes[index])])
}

function nameOutcome(outcome: Outcome | undefined): string {
  if (outcome === 'stops') return 'stops'
  return typeof outcome === 'object' && outcome.published ? 'public' : 'hidden'
}
