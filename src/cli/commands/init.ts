import {relative, resolve} from 'node:path'
import {countWords} from '../../report/closing-line.ts'
import {showPath} from '../../run/config/show-path.ts'
import {findBlogFolder} from '../../run/init/learn-blog.ts'
import type {NewFile, Offer} from '../../run/init/offer.ts'
import {prepareSetup, type Setup} from '../../run/init/prepare-setup.ts'
import {refuseConfigured} from '../../run/init/refuse-configured.ts'
import {writeNewFile} from '../../run/init/write-new-file.ts'
import type {InitArguments} from '../arguments.ts'
import {exitCodes} from '../exit-code.ts'
import {createProgress} from '../progress.ts'
import type {Tool} from '../tool.ts'
import type {World} from '../world.ts'
import {writeNotes} from '../write-notes.ts'

/**
 * Proposes a config for the blog around the working directory, and what keeps it checked. With `yes` the config and the
 * baseline are written; at a terminal each file is asked for; elsewhere all is only shown. Overwrites nothing.
 */
export async function runInit(args: InitArguments, world: World, tool: Tool): Promise<number> {
  const {cwd} = world
  const now = args.now ?? world.now()
  const folder = findBlogFolder(cwd, {engine: args.engine, now})
  await refuseConfigured(folder, cwd)
  const paths = args.paths.map((path) => relative(folder, resolve(cwd, path)).replaceAll('\\', '/') || '.')
  const progress = createProgress(world)
  const {rules, engines, version} = tool
  const setup = await prepareSetup(
    {folder, paths, engine: args.engine, timeZone: args.timeZone, preset: args.preset, now},
    {rules, engines, version, environment: world.environment, onProgress: progress.update}
  )
  progress.clear()
  writeNotes(world.stderr, setup.problems)
  if (args.yes) writeUnasked(setup, world)
  else if (world.ask) await writeAsAnswered(setup, world, world.ask)
  else showAll(setup, world)
  return exitCodes.clean
}

function writeUnasked({config, baseline, findingCount, offers}: Setup, world: World): void {
  write(config, world)
  if (baseline) write(baseline, world, acceptance(findingCount))
  for (const offer of offers) world.stdout.write(`\nNot written: ${describeOffer(offer, world)}`)
}

/** No answer, at the end of the input, means no. */
async function writeAsAnswered(
  {config, baseline, findingCount, offers}: Setup,
  world: World,
  ask: NonNullable<World['ask']>
): Promise<void> {
  const isWanted = async (question: string, usual: boolean): Promise<boolean> => {
    const answer = await ask(`${question} [${usual ? 'Y/n' : 'y/N'}] `)
    return answer === undefined ? false : answer.trim() === '' ? usual : /^y(?:es)?$/i.test(answer.trim())
  }
  world.stdout.write(`${show(config, world)}\n`)
  if (!(await isWanted(`Write this to ${name(config, world)}?`, true))) return
  write(config, world)
  if (baseline) {
    const question = `Write ${name(baseline, world)}, ${acceptance(findingCount)}?`
    if (await isWanted(question, true)) write(baseline, world)
  }
  for (const offer of offers) {
    world.stdout.write(`\n${describeOffer(offer, world)}`)
    if ('file' in offer && (await isWanted(`Write ${name(offer.file, world)}?`, false))) write(offer.file, world)
  }
}

function showAll({config, baseline, findingCount, offers}: Setup, world: World): void {
  const parts = [
    show(config, world),
    ...(baseline ? [`${name(baseline, world)}: ${acceptance(findingCount)}\n`] : []),
    ...offers.map((offer) => describeOffer(offer, world)),
    `Nothing was written: \`post-lint init --yes\` writes ${[config, ...(baseline ? [baseline] : [])].map((file) => name(file, world)).join(' and ')}\n`
  ]
  world.stdout.write(parts.join('\n'))
}

function write(file: NewFile, world: World, remark = ''): void {
  writeNewFile(file, world.cwd)
  world.stdout.write(`Wrote ${name(file, world)}${remark && `, ${remark}`}\n`)
}

function acceptance(findingCount: number): string {
  return `which accepts the ${countWords(findingCount, 'finding')} of today, so that only new ones are shown`
}

function describeOffer(offer: Offer, world: World): string {
  return 'file' in offer
    ? `${offer.what}\n${show(offer.file, world)}`
    : `${offer.what}\n${offer.lines.map((line) => `${line}\n`).join('')}`
}

/** A file as it would be, under its name. */
function show(file: NewFile, world: World): string {
  return `${name(file, world)}\n\n${file.text.replace(/^(?=.)/gm, '    ')}`
}

function name({path}: NewFile, world: World): string {
  return showPath(path, world.cwd)
}
