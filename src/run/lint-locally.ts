import {detachTexts} from './detach-texts.ts'
import {lintPost} from './lint-post.ts'
import type {Input, LintSettings} from './linter.ts'
import type {PathNames} from './path-names.ts'
import type {PostLinter, PostOutcome} from './post-linter.ts'
import {readPostFile} from './read-post-file.ts'
import {withForeignPlugins} from './with-foreign-plugins.ts'
import {createWorkThrough} from './work-through.ts'

/** Makes a linter that reads and lints post by post in this thread, foreign plugins included. */
export function createLocalLinter(cwd: string, names: PathNames, settings: LintSettings): PostLinter {
  const lintByRules = createRuleLinter(names, settings)
  return settings.foreignPlugins.length === 0 ? lintByRules : withForeignPlugins(lintByRules, cwd, names, settings)
}

function createRuleLinter(names: PathNames, {rules, schema, maxBytes, maxSeconds}: LintSettings): PostLinter {
  const workThrough = createWorkThrough()
  return async (inputs, site, onPost) => {
    const outcomes = new Map<Input, PostOutcome>()
    await workThrough(inputs, {
      limit: maxSeconds * 1000,
      do(input) {
        const {file, content} = input
        const read = content ?? readPostFile(file, maxBytes)
        if ('fault' in read) outcomes.set(input, read)
        else {
          const source = {path: names.toPath(file), sitePath: names.toSitePath(file, site), text: read.text}
          outcomes.set(input, detachTexts(lintPost(source, site, rules, schema)))
        }
      },
      giveUp: (input) => outcomes.set(input, {fault: 'too-slow', detail: ''}),
      onTurn(count) {
        for (let done = 0; done < count; done++) onPost?.()
      }
    })
    return inputs.flatMap((input) => outcomes.get(input) ?? [])
  }
}
