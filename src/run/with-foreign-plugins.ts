import type {Finding} from '../rule-kit/finding.ts'
import {createPause} from './create-pause.ts'
import {createForeignLinter} from './foreign-plugins.ts'
import type {LocalSettings} from './lint-locally.ts'
import type {PathNames} from './path-names.ts'
import type {PostLinter} from './post-linter.ts'
import {readPostFile} from './read-post-file.ts'
import {runWithin} from './run-within.ts'

/** Adds what the remark plugins of a config say of the posts; a post on which they take too long is given up. */
export function withForeignPlugins(
  lintPosts: PostLinter,
  cwd: string,
  names: PathNames,
  {foreignPlugins, maxBytes, maxSeconds}: LocalSettings
): PostLinter {
  const lintForeign = createForeignLinter(foreignPlugins)
  const pause = createPause()
  return async (inputs, site, onPost) => {
    const outcomes = [...(await lintPosts(inputs, site))]
    for (const [index, {file, content}] of inputs.entries()) {
      const outcome = outcomes[index]
      const read = content ?? readPostFile(file, maxBytes)
      if (outcome && !('fault' in outcome) && 'text' in read) {
        const source = {path: names.toPath(file), sitePath: names.toSitePath(file, site), text: read.text}
        const findings = await waitFor(() => lintForeign(source, cwd), maxSeconds * 1000)
        outcomes[index] = findings
          ? {...outcome, findings: [...outcome.findings, ...findings]}
          : {fault: 'too-slow', detail: ''}
      }
      onPost?.()
      await pause()
    }
    return outcomes
  }
}

/** Starts work and waits for what it comes to; `undefined` where either takes longer than that many milliseconds. */
async function waitFor(start: () => Promise<Finding[]>, milliseconds: number): Promise<Finding[] | undefined> {
  let pending: Promise<Finding[] | undefined> = Promise.resolve(undefined)
  const isStarted = runWithin(milliseconds, () => {
    pending = start()
  })
  if (!isStarted) return undefined
  let timer: NodeJS.Timeout | undefined
  const end = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined)
  })
  const findings = await Promise.race([pending, end])
  clearTimeout(timer)
  return findings
}
