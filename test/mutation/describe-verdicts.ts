import type {Verdict} from './judge-mutants.ts'
import {shareInterval} from './sample.ts'

/** One line on a mutant that no test noticed; nothing for the others. */
export function describeSurvivor({mutant, outcome}: Verdict, text: string): string | undefined {
  if (outcome === 'killed' || outcome === 'endless') return undefined
  const before = text.slice(0, mutant.start).split('\n')
  const place = `${mutant.file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
  const original = shorten(text.slice(mutant.start, mutant.end))
  return `${place}: ${outcome}, ${mutant.kind}: ${original} -> ${shorten(mutant.replacement)}`
}

/** How many mutants of a folder were noticed, how sure that is for all of them, and which kinds were not. */
export function describeFolder(folder: string, verdicts: readonly Verdict[], of: number): string {
  const kinds = new Map<string, number>()
  let [killed, endless] = [0, 0]
  for (const {mutant, outcome} of verdicts) {
    if (outcome === 'killed') killed++
    else if (outcome === 'endless') endless++
    else kinds.set(mutant.kind, (kinds.get(mutant.kind) ?? 0) + 1)
  }
  const [low, high] = shareInterval(killed + endless, verdicts.length)
  const share = percent((killed + endless) / Math.max(verdicts.length, 1))
  const isSample = verdicts.length < of
  const whole = isSample
    ? `a sample of ${verdicts.length} from ${of}; 95 % interval ${percent(low)} to ${percent(high)}`
    : 'all'
  const survivors = [...kinds].sort(([, a], [, b]) => b - a).map(([kind, number]) => `${kind} ${number}`)
  return [
    `${folder}: ${share} killed, ${killed + endless} of ${verdicts.length} (${whole}), ${endless} of them endless`,
    `  survived: ${survivors.join(', ') || 'none'}`
  ].join('\n')
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

/** Code on one line, its middle left out. */
function shorten(code: string): string {
  const line = code.replace(/\s+/g, ' ')
  return line.length <= 70 ? line : `${line.slice(0, 40)} … ${line.slice(-25)}`
}
