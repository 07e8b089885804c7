import {detachTexts} from './detach-texts.ts'
import {lintPost} from './lint-post.ts'
import type {Input, LintSettings} from './linter.ts'
import type {PathNames} from './path-names.ts'
import type {PostLinter, PostOutcome} from './post-linter.ts'
import {type ReadResult, readPostFile} from './read-post-file.ts'
import {withForeignPlugins} from './with-foreign-plugins.ts'
import {createWorkThrough} from './work-through.ts'

/** What bears on posts by themselves. */
export type LocalSettings = Pick<
  LintSettings,
  'rules' | 'schema' | 'maxBytes' | 'maxSeconds' | 'maxComplexity' | 'foreignPlugins' | 'timer'
>

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
  {rules, schema, maxBytes, maxSeconds, maxComplexity, timer}: LocalSettings,
  onStart: ((input: Input) => void) | undefined
): PostLinter {
  const workThrough = createWorkThrough()
  const readFile = (file: string): ReadResult => readPostFile(file, maxBytes)
  const read = timer ? (file: string) => timer.time('reading files', () => readFile(file)) : readFile
  return async (inputs, site, onPost) => {
    const outcomes = new Map<Input, PostOutcome>()
    await workThrough(inputs, {
      limit: maxSeconds * 1000,
      do(input) {
        onStart?.(input)
        const {file, content} = input
        const result = content ?? read(file)
        if ('fault' in result) outcomes.set(input, result)
        else {
          const [path, sitePath] = [names.toPath(file), names.toSitePath(file, site)]
          const source = {path, sitePath, text: result.text, maxComplexity}
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
