import {createPause} from './create-pause.ts'
import {createForeignLinter} from './foreign-plugins.ts'
import {lintPost} from './lint-post.ts'
import type {LintSettings} from './linter.ts'
import type {PathNames} from './path-names.ts'
import type {PostLinter, PostOutcome} from './post-linter.ts'
import {readPostFile} from './read-post-file.ts'

/** Makes a linter that reads and lints post by post in this thread, foreign plugins included. */
export function createLocalLinter(
  cwd: string,
  names: PathNames,
  {rules, schema, maxBytes, foreignPlugins}: LintSettings
): PostLinter {
  const lintForeign = foreignPlugins.length > 0 ? createForeignLinter(foreignPlugins) : undefined
  const pause = createPause()
  return async (inputs, site, onPost) => {
    const outcomes: PostOutcome[] = []
    for (const {file, content} of inputs) {
      const read = content ?? readPostFile(file, maxBytes)
      if ('fault' in read) outcomes.push(read)
      else {
        const source = {path: names.toPath(file), sitePath: names.toSitePath(file, site), text: read.text}
        const result = lintPost(source, site, rules, schema)
        const foreign = (await lintForeign?.(source, cwd)) ?? []
        outcomes.push(foreign.length > 0 ? {...result, findings: [...result.findings, ...foreign]} : result)
      }
      onPost?.()
      await pause()
    }
    return outcomes
  }
}
