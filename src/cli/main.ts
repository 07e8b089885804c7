#!/usr/bin/env node
import {fstatSync, readFileSync, type Stats, writeFileSync} from 'node:fs'
import {exitCodes} from './exit-code.ts'
import {placeReplay, printAgain, recallRun} from './recall-run.ts'
import type {World} from './world.ts'
import {writeNotes} from './write-notes.ts'

/** Where bugs are reported. */
const issues = 'https://github.com/post-lint/post-lint/issues'

/** The numbers of the standard streams. */
const descriptors = {stdin: 0, stdout: 1, stderr: 2} as const

/** Work that the first Ctrl-C stops, so that its results are still told. */
let interruption: AbortController | undefined

const world: World = {
  cwd: process.cwd(),
  environment: process.env,
  stdout: toOutput('stdout'),
  stderr: toOutput('stderr'),
  readStdin,
  now: Date.now,
  elapsed: () => performance.now(),
  processorTime() {
    const {user, system} = process.cpuUsage()
    return (user + system) / 1000
  },
  interruption() {
    interruption = new AbortController()
    return interruption.signal
  },
  ...(isTerminal('stdout') && isTerminal('stdin') && {ask})
}

process.on('uncaughtException', reportBug)

process.on('SIGINT', () => {
  if (interruption && !interruption.signal.aborted) interruption.abort()
  else stop()
})

main(process.argv.slice(2)).then((exitCode) => {
  // Not `process.exit`: a pipe may still be writing.
  process.exitCode = exitCode
}, reportBug)

/** What was printed before is printed without loading the program. */
async function main(argv: readonly string[]): Promise<number> {
  // `performance` takes a millisecond to load.
  const start = process.uptime()
  const place = placeReplay(argv, world, readBuild)
  const known = place && recallRun(place, world)
  if (known) return printAgain(known, world, (process.uptime() - start) * 1000)
  const {runProgram} = await import('./program.ts')
  return runProgram(argv, world, {readVersion, readBuild}, place)
}

function reportBug(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  writeNotes(world.stderr, [`this is a bug in post-lint; please report it at ${issues}`, ...stack.split('\n')])
  process.exitCode = exitCodes.failure
}

function stop(): void {
  const clearLine = process.stderr.isTTY ? '\r\u001b[K' : ''
  process.stderr.write(`${clearLine}post-lint: interrupted\n`, () => process.exit(exitCodes.interrupted))
}

/** While a line is read, the terminal hands Ctrl-C over as a key. */
async function ask(question: string): Promise<string | undefined> {
  const {createInterface} = await import('node:readline/promises')
  const lines = createInterface({input: process.stdin, output: process.stdout})
  lines.on('SIGINT', stop)
  try {
    return await new Promise((resolve) => {
      lines.on('close', () => resolve(undefined))
      lines.question(question).then(resolve, () => resolve(undefined))
    })
  } finally {
    lines.close()
  }
}

/** Node opens a stream when it is first asked for, which takes a millisecond: not before there is something to write. */
function toOutput(name: 'stdout' | 'stderr'): World['stdout'] {
  let isOpen = false
  const open = (): NodeJS.WriteStream => {
    const stream = process[name]
    if (!isOpen) stream.on('error', passOverClosedPipe)
    isOpen = true
    return stream
  }
  return {
    write(text) {
      // A file takes all that is written, and needs no stream for it.
      if (isFile(name)) writeFileSync(descriptors[name], text)
      else open().write(text)
    },
    get isTerminal() {
      return isTerminal(name)
    },
    get columns() {
      return open().columns
    }
  }
}

/** Node's own answer opens the stream: it is not asked about files and pipes. */
function isTerminal(name: keyof typeof descriptors): boolean {
  const stat = statOf(name)
  return (stat === undefined || stat.isCharacterDevice()) && process[name].isTTY === true
}

function isFile(name: keyof typeof descriptors): boolean {
  return statOf(name)?.isFile() === true
}

/** Not every system can tell. */
function statOf(name: keyof typeof descriptors): Stats | undefined {
  try {
    return fstatSync(descriptors[name])
  } catch {
    return undefined
  }
}

/** A reader such as `head` that has seen enough is no error. */
function passOverClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

/** The program lies as deep in the package once it is built. */
function readVersion(): string {
  const manifest: {version: string} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return manifest.version
}

/** The build beside this file, with the Node and the tables of languages and time zones that it runs on. */
function readBuild(): string | undefined {
  try {
    const id = readFileSync(new URL('build-id', import.meta.url), 'utf8')
    const {node, icu, tz} = process.versions
    return [id, node, icu, tz].join(' ')
  } catch {
    // Run from its sources, the program is another one after each edit.
    return undefined
  }
}
