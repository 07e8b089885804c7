import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {GitError} from '../../git/git-error.ts'
import {openRepository} from '../../git/repository.ts'
import type {Workplace} from '../../git/run-git.ts'
import {createBaseline, writeBaseline} from '../baseline.ts'
import {baselineName} from '../baseline-file.ts'
import {activeRules} from '../config/active-rules.ts'
import {readSettings} from '../config/read-settings.ts'
import {defaultMaxBytes, defaultMaxSeconds, type Settings} from '../config/settings.ts'
import {showPath} from '../config/show-path.ts'
import type {Vocabulary} from '../config/vocabulary.ts'
import {createReport} from '../create-report.ts'
import {lint} from '../lint.ts'
import type {LintOutcome} from '../lint-request.ts'
import {UserError} from '../user-error.ts'
import {type LearnRequest, learnBlog} from './learn-blog.ts'
import type {NewFile, Offer} from './offer.ts'
import {offerHook} from './offer-hook.ts'
import {offerWorkflow} from './offer-workflow.ts'
import {toConfigValue} from './proposal.ts'
import {proposeOff} from './propose-off.ts'
import {configName, renderConfig} from './render-config.ts'

/** What a blog needs to be checked from now on. */
export interface Setup {
  readonly config: NewFile
  /** Accepts what is found with that config; absent when nothing is, or there is a baseline. */
  readonly baseline?: NewFile
  /** How many findings the baseline accepts. */
  readonly findingCount: number
  /** For the repository around the blog. */
  readonly offers: readonly Offer[]
  /** Why not all posts could be checked. */
  readonly problems: readonly string[]
}

/** What `prepareSetup` needs beyond the blog. */
export interface SetupTool extends Vocabulary {
  readonly version: string
  readonly environment: Workplace['env']
  readonly onProgress?: (done: number, total: number) => void
}

/** Learns a config from a blog and tries it on all posts; writes nothing. Rejects with a `UserError` where there are none. */
export async function prepareSetup(request: LearnRequest, tool: SetupTool): Promise<Setup> {
  const {folder} = request
  const content = await learnBlog(request)
  const {settings, faults} = readSettings(toConfigValue(content.proposals), tool, () => configName)
  if (faults.length > 0) throw new UserError(...faults)
  const outcome = await tryConfig(settings, request, tool)
  const proposals = [...content.proposals, ...proposeOff(createReport(outcome), content.proposals)]
  const entries = createBaseline(outcome.posts)
  const path = join(folder, baselineName)
  return {
    config: {path: join(folder, configName), text: renderConfig({...content, proposals})},
    ...(entries.length > 0 && !existsSync(path) && {baseline: {path, text: writeBaseline(entries)}}),
    findingCount: entries.reduce((sum, {count}) => sum + count, 0),
    offers: listOffers(folder, tool),
    problems: outcome.problems.map(({message}) => message)
  }
}

function tryConfig(settings: Settings, {folder, now}: LearnRequest, tool: SetupTool): Promise<LintOutcome> {
  return lint({
    cwd: folder,
    paths: settings.posts ?? [],
    engine: settings.engine,
    timeZone: settings.timeZone,
    now,
    maxBytes: defaultMaxBytes,
    maxSeconds: defaultMaxSeconds,
    rules: activeRules(tool.rules, settings.rules, settings.preset),
    ruleIds: tool.rules.map(({id}) => id),
    foreignPlugins: [],
    onProgress: tool.onProgress
  })
}

/** Names of folders that need no quotes, in a shell and in YAML. */
const plainPath = /^[\w./-]+$/

/** Nothing is offered outside of a git work tree. */
function listOffers(folder: string, {version, environment}: SetupTool): Offer[] {
  const root = findRoot({cwd: folder, env: environment})
  const inner = root === undefined ? '' : showPath(folder, root)
  if (root === undefined || !plainPath.test(inner)) return []
  const place = {root, inner, version}
  return [offerHook(place, environment), offerWorkflow(place)].filter((offer) => offer !== undefined)
}

function findRoot(workplace: Workplace): string | undefined {
  try {
    return openRepository(workplace).root
  } catch (error) {
    if (error instanceof GitError) return undefined
    throw error
  }
}
