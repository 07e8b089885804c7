import type {Mutant} from './mutant.ts'

/**
 * The text with all mutants in it, each behind the question `isMutant(id)`, so that one compiled program is every
 * mutant in turn. Mutants must be sorted by start, the longer first; they nest as the syntax does.
 */
export function switchMutants(text: string, mutants: readonly Mutant[]): string {
  return render(text, 0, text.length, mutants)
}

function render(text: string, start: number, end: number, mutants: readonly Mutant[], isInner = false): string {
  let rendered = ''
  let done = start
  for (let index = 0; index < mutants.length; ) {
    const first = mutants[index]
    if (!first) break
    const within = mutants.slice(index).filter((mutant) => mutant.end <= first.end)
    const same = within.filter((mutant) => mutant.start === first.start && mutant.end === first.end)
    const others = within.filter((mutant) => !same.includes(mutant))
    const opens = first.opensStatement && !(isInner && first.start === start)
    const original = render(text, first.start, first.end, others, true)
    rendered += text.slice(done, first.start) + (opens ? ';' : '') + choose(same, original)
    done = first.end
    index += within.length
  }
  return rendered + text.slice(done, end)
}

function choose(mutants: readonly Mutant[], original: string): string {
  return mutants.reduce(
    (rest, {id, replacement, isBlock}) =>
      isBlock ? `{if (!isMutant(${id})) ${rest}}` : `(isMutant(${id}) ? (${replacement}) : (${rest}))`,
    original
  )
}
