import type {Parser} from '../../post/front-matter.ts'
import type {EngineProfile} from '../engine.ts'
import {type GrayMatterManner, judgeGrayMatter} from './judge-gray-matter.ts'

/** How an engine takes front matter that gray-matter reads for it. */
interface GrayMatterUse extends Omit<GrayMatterManner, 'unclosed'> {
  /** The YAML parsers behind it. */
  readonly yaml: readonly Parser[]
  /** What the engine does on a syntax error; "stops the whole build" when left out. */
  readonly refuses?: string
  /** What it does where the front matter has no end; "stops the whole build, or publishes an empty page" when left out. */
  readonly runsOn?: string
}

/** The part of a profile that gray-matter decides. */
export function readWithGrayMatter({
  yaml,
  refuses = 'stops the whole build',
  runsOn = `${refuses}, or publishes an empty page`,
  ...manner
}: GrayMatterUse): Pick<EngineProfile, 'judgeFences' | 'onSyntaxError' | 'foldsKeys'> {
  const unclosed = `${manner.engine} takes the whole file for front matter: it ${runsOn}`
  return {
    judgeFences: (frontMatter, text) => judgeGrayMatter(frontMatter, text, {...manner, unclosed}),
    onSyntaxError: (format) => ({
      parsers: format === 'json' ? ['json'] : yaml,
      sentence: `${manner.engine} ${refuses}`
    }),
    foldsKeys: false
  }
}
