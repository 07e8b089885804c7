import {parseArgs} from 'node:util'
import {suggest} from '../run/nearest.ts'
import {UserError} from '../run/user-error.ts'
import type {Arguments, InitArguments, LintArguments} from './arguments.ts'
import {type Draft, type OptionSpec, options, type Words} from './options.ts'

type Token = ReturnType<typeof tokenize>[number]
type OptionToken = Token & {kind: 'option'}

/** Reads the command line, without `node` and the script; throws a `UserError` that says what is wrong with it. */
export function readArguments(argv: readonly string[], words: Words): Arguments {
  const tokens = tokenize(argv)
  const special = tokens.map(specOf).find((spec) => spec?.name === 'help' || spec?.name === 'version')
  if (special) return {command: special.name === 'help' ? 'help' : 'version'}

  const draft: Draft = {reports: [], severities: new Map(), untrusted: false, quiet: false, verbose: false, yes: false}
  for (const token of tokens) if (token.kind === 'option') applyOption(token, draft, words)
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token] : []))
  const values = positionals.map(({value}) => value)
  const end = tokens.find((token) => token.kind === 'option-terminator')?.index ?? argv.length
  const [first, ...rest] = values
  const isCommand = (positionals[0]?.index ?? 0) < end
  if (isCommand && (first === 'explain' || first === 'rules')) return readCommand(first, rest)
  const {prune = false, yes, ...asked} = draft
  if (first === 'date' && isCommand) return readDate(rest, asked)
  if (first === 'init' && isCommand) return readInit(rest, yes, asked, tokens)
  if (first === 'baseline' && isCommand) {
    const args = checkTogether({command: 'lint', paths: rest, ...asked})
    return {...checkBaseline(args), command: 'baseline', prune}
  }
  if (prune) throw new UserError('`--prune` goes with `post-lint baseline`')
  if (yes) throw new UserError('`--yes` goes with `post-lint init`')
  return checkTogether({command: 'lint', paths: values, ...asked})
}

/** Finds options and paths; whether an option exists is not asked here, so that the error can name the right one. */
function tokenize(argv: readonly string[]) {
  const config = options.map(({name, short, value}) => {
    const type = value === undefined ? ('boolean' as const) : ('string' as const)
    return [name, short === undefined ? {type} : {type, short}] as const
  })
  const parsed = parseArgs({
    args: [...argv],
    options: Object.fromEntries(config),
    strict: false,
    tokens: true,
    allowPositionals: true
  })
  return parsed.tokens
}

function specOf(token: Token): OptionSpec | undefined {
  return token.kind === 'option' ? options.find(({name}) => name === token.name) : undefined
}

function applyOption(token: OptionToken, draft: Draft, words: Words): void {
  const spec = specOf(token)
  const given = token.rawName
  if (spec === undefined) {
    const close = suggest(
      given,
      options.map(({name}) => `--${name}`)
    )
    throw new UserError(`there is no option \`${given}\`${close || '; `post-lint --help` lists them'}`)
  }
  try {
    spec.apply(draft, readValue(token, spec), words)
  } catch (error) {
    if (error instanceof UserError) throw new UserError(`\`${given}\` ${error.message}`)
    throw error
  }
}

function readValue({value, inlineValue}: OptionToken, spec: OptionSpec): string {
  if (spec.value === undefined) {
    if (value !== undefined) throw new UserError(`takes no value`)
    return ''
  }
  // What looks like the next option is not the value, unless it is said with `=`.
  if (!value || (!inlineValue && value.startsWith('-'))) throw new UserError(`wants a value: ${spec.value}`)
  return value
}

function readCommand(command: 'explain' | 'rules', rest: readonly string[]): Arguments {
  const [ruleId] = rest
  if (command === 'rules') {
    if (ruleId !== undefined)
      throw new UserError('`rules` stands alone; to check a folder of that name, write `./rules`')
    return {command}
  }
  if (ruleId === undefined || rest.length > 1) {
    throw new UserError('`explain` wants the name of one rule; `post-lint rules` lists them')
  }
  return {command, ruleId}
}

/** The options that bear on what `init` learns; the config it writes has nothing to do with others. */
const initOptions = ['yes', 'engine', 'time-zone', 'now', 'preset']

function readInit(
  paths: readonly string[],
  yes: boolean,
  {engine, timeZone, now, preset}: Pick<Draft, 'engine' | 'timeZone' | 'now' | 'preset'>,
  tokens: readonly Token[]
): InitArguments {
  const idle = tokens.find((token) => token.kind === 'option' && !initOptions.includes(token.name))
  if (idle?.kind === 'option') throw new UserError(`\`init\` does not take \`${idle.rawName}\``)
  const ofBlog = {...(engine !== undefined && {engine}), ...(timeZone !== undefined && {timeZone})}
  const said = {...ofBlog, ...(now !== undefined && {now}), ...(preset !== undefined && {preset})}
  return {command: 'init', paths, yes, ...said}
}

function readDate(
  [text, ...more]: readonly string[],
  {timeZone, now, reports}: Omit<Draft, 'prune' | 'yes'>
): Arguments {
  if (text === undefined || more.length > 0) {
    throw new UserError("`date` wants one date in quotes, as in `post-lint date '2024-05-06 09:30'`")
  }
  const format = reports.some(({name}) => name === 'json') ? 'json' : 'table'
  return {command: 'date', text, format, ...(timeZone !== undefined && {timeZone}), ...(now !== undefined && {now})}
}

function checkBaseline(args: LintArguments): LintArguments {
  if (args.timing) throw new UserError('`baseline` prints no report: leave `--timing` out')
  if (args.fixing !== undefined) throw new UserError('`baseline` changes no posts: leave `--fix` and `--diff` out')
  if (args.scope !== undefined || args.stdinFilePath !== undefined) {
    throw new UserError(
      '`baseline` checks the posts on the disk: leave `--staged`, `--since` and `--stdin-file-path` out'
    )
  }
  return args
}

function checkTogether(args: LintArguments): LintArguments {
  if (args.compare && (args.scope !== undefined || args.stdinFilePath !== undefined || args.fixing !== undefined)) {
    throw new UserError(
      '`--engine` with several engines compares the posts on the disk: leave other ways to choose or change texts out'
    )
  }
  if (args.paths.includes('-')) {
    throw new UserError(
      'standard input is checked with `--stdin-file-path PATH`, which says where the post lies; a file of the name `-` is `./-`'
    )
  }
  if (args.stdinFilePath !== undefined && args.paths.length > 0) {
    throw new UserError('`--stdin-file-path` checks standard input, so paths cannot be given with it')
  }
  if (args.stdinFilePath !== undefined && args.scope !== undefined) {
    throw new UserError(
      '`--stdin-file-path` checks standard input, so `--staged` and `--since` cannot be given with it'
    )
  }
  if (args.cache === false && args.cacheLocation !== undefined) {
    throw new UserError('`--cache-location` cannot be given together with `--no-cache`')
  }
  if (args.checkLinks && args.untrusted) {
    throw new UserError(
      '`--check-links` asks for addresses that posts name, so it cannot be given together with `--untrusted`'
    )
  }
  if (!args.checkLinks && (args.linkCacheDays !== undefined || args.allowPrivateHosts)) {
    throw new UserError('`--link-cache-age` and `--allow-private-hosts` go with `--check-links`')
  }
  if (args.reports.filter(({file}) => file === undefined).length > 1) {
    throw new UserError(
      'only one report can go to standard output; give the others a file, as in `--format json:report.json`'
    )
  }
  return args
}
