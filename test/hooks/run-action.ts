import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'yaml'
import {type Environment, project, type Workshop} from './workshop.ts'

/** An event in GitHub Actions, as far as the action asks for it. */
export interface ActionRun {
  readonly cwd: string
  /** `owner/name` of the repository in which the workflow runs. */
  readonly repository: string
  /** The payload of the webhook. */
  readonly event: object
  readonly inputs?: Readonly<Record<string, string>>
}

/** What a run left behind. */
export interface ActionResult {
  readonly code: number | null
  readonly output: string
  /** The workflow commands in the output, without their messages. */
  readonly annotations: readonly string[]
  /** The Markdown shown with the run. */
  readonly summary: string
}

/** The parts of `action.yml` that this runner knows; what it does not know is an error. */
interface Step {
  readonly name: string
  readonly shell: string
  readonly env?: Readonly<Record<string, string>>
  readonly run: string
}

/** Runs the steps of this project's composite action the way GitHub's runner does, each in a bash of its own. */
export async function runAction(
  {cwd, repository, event, inputs = {}}: ActionRun,
  {folder, run}: Workshop
): Promise<ActionResult> {
  const temporary = mkdtempSync(join(folder, 'runner-'))
  // The project's own file, whose form the checks below hold.
  const action: {inputs: Record<string, {default: string}>; runs: {using: string; steps: readonly Step[]}} = parse(
    readFileSync(join(project, 'action.yml'), 'utf8')
  )
  if (action.runs.using !== 'composite') throw new Error('the action is not composite')
  const github = {event, repository}
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, evaluate(input.default, {github})])
  const contexts = {github, inputs: {...Object.fromEntries(defaults), ...inputs}}
  const summary = join(temporary, 'summary.md')
  writeFileSync(summary, '')
  let output = ''
  let code: number | null = 0
  for (const [index, step] of action.runs.steps.entries()) {
    const script = join(temporary, `step-${index}.sh`)
    writeFileSync(script, takeScript(step))
    const own = Object.entries(step.env ?? {}).map(([name, value]) => [name, evaluate(value, contexts)])
    const environment: Environment = {
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION_PATH: project,
      GITHUB_REPOSITORY: repository,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: cwd,
      RUNNER_TEMP: temporary,
      ...Object.fromEntries(own)
    }
    // As `shell: bash` (docs.github.com, workflow syntax, `jobs.<job_id>.steps[*].shell`).
    const result = await run(cwd, 'bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], environment)
    output += result.output
    code = result.code
    if (code !== 0) break
  }
  const commands = output.matchAll(/^::(.*?)::/gm)
  const annotations = [...commands].map(([, command = '']) => command)
  return {code, output, annotations, summary: readFileSync(summary, 'utf8')}
}

/** Expressions in scripts are how a branch's name becomes shell: there are to be none. */
function takeScript({name, shell, env, run, ...rest}: Step): string {
  const unknown = Object.keys(rest)
  if (unknown.length > 0) throw new Error(`step ${name}: ${unknown.join(', ')} cannot be run here`)
  if (shell !== 'bash') throw new Error(`step ${name}: the shell is ${shell}`)
  if (run.includes('${{')) throw new Error(`step ${name}: there is an expression in the script`)
  return run
}

/** A text with its expressions replaced, which are dotted names; what is not there is the empty text. */
function evaluate(text: string, contexts: object): string {
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    if (!/^[\w.-]+$/.test(expression)) throw new Error(`the expression \`${expression}\` cannot be evaluated here`)
    const value = expression.split('.').reduce<unknown>(read, contexts)
    return value === undefined || value === null ? '' : String(value)
  })
}

function read(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([key]) => key === name)?.[1]
}
