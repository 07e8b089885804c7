import {detachTexts} from './detach-texts.ts'
import {lintPost} from './lint-post.ts'
import type {Input, LintSettings} from './linter.ts'
import type {PathNames} from './path-names.ts'
import type {PostLinter, PostOutcome} from './post-linter.ts'
import {readPostFile} from './read-post-file.ts'
import {withForeignPlugins} from './with-foreign-plugins.ts'
import {createWorkThrough} from './work-through.ts'

/** What bears on posts by themselves. */
export type LocalSettings = Pick<LintSettings, 'rules' | 'schema' | 'maxBytes' | 'maxSeconds' | 'foreignPlugins'>

/**
 * Makes a linter that reads and lints post by post in this thread, foreign plugins included. `onStart` is told of each
 * post before it is read, for whoever wants to know which one it was when things end badly.
 */
export function createLocalLinter(
  cwd: string,
  names: PathNames,
  settings: LocalSettings,
  onStart?: (input: Input) => void
): PostLinter {
  const lintByRules = createRuleLinter(names, settings, onStart)
  return settings.foreignPlugins.length === 0 ? lintByRules : withForeignPlugins(lintByRules, cwd, names, settings)
}

function createRuleLinter(
  names: PathNames,
  {rules, schema, maxBytes, maxSeconds}: LocalSettings,
  onStart: ((input: Input) => void) | undefined
): PostLinter {
  const workThrough = createWorkThrough()
  return async (inputs, site, onPost) => {
    const outcomes = new Map<Input, PostOutcome>()
    await workThrough(inputs, {
      limit: maxSeconds * 1000,
      do(input) {
        onStart?.(input)
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
