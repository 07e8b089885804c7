import {activeRules} from '../run/config/active-rules.ts'
import {loadConfig} from '../run/config/load-config.ts'
import {defaultMaxBytes, defaultMaxSeconds} from '../run/config/settings.ts'
import type {LintRequest} from '../run/lint-request.ts'
import {applyArguments} from './apply-arguments.ts'
import type {LintArguments} from './arguments.ts'
import {chooseCache} from './choose-cache.ts'
import {chooseReader} from './choose-reader.ts'
import type {Tool} from './tool.ts'
import type {World} from './world.ts'

/** Loads the config and reads standard input: everything that a run of the linter needs to know. */
export async function createRequest(args: LintArguments, world: World, tool: Tool): Promise<LintRequest> {
  const {cwd, environment} = world
  const readText = args.config === false ? undefined : chooseReader(args, world)
  const config = await loadConfig({cwd, file: args.config, untrusted: args.untrusted, readText}, tool)
  const settings = applyArguments(config.settings, args, tool.rules)
  const {stdinFilePath: path, scope} = args
  return {
    cwd,
    paths: args.paths.length > 0 ? args.paths : (settings.posts ?? []),
    stdin: path === undefined ? undefined : {path, text: await world.readStdin()},
    untrusted: args.untrusted,
    git: scope === undefined ? undefined : {scope, environment},
    engine: settings.engine,
    compare: args.compare ?? [],
    timeZone: settings.timeZone,
    now: settings.now ?? world.now(),
    maxBytes: settings.maxBytes ?? defaultMaxBytes,
    maxSeconds: settings.maxSeconds ?? defaultMaxSeconds,
    maxComplexity: settings.maxComplexity,
    rules: activeRules(tool.rules, settings.rules, settings.preset),
    ruleIds: tool.rules.map(({id}) => id),
    foreignPlugins: config.foreignPlugins,
    schema: config.schema,
    dataOnly: config.dataOnly,
    jobs: args.jobs,
    processorTime: world.processorTime,
    cache: chooseCache(args, world, tool)
  }
}
