import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'

/** How a folder of posts looks after `--fix` was killed. */
export interface Aftermath {
  readonly old: number
  readonly fixed: number
  /** Neither the one nor the other: what must not be. */
  readonly broken: number
  /** From the first post that was written to the end of the program, in milliseconds. */
  readonly writing: number
}

const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

/** More than one page of the disk, in a form that is quickly read. */
const filling = `\`\`\`\n${'A line of code that fills the post, so that it is long.\n'.repeat(100)}\`\`\`\n`

/**
 * Fixes posts, each with a slip in the label of its source, and kills the program (SIGKILL): after so many milliseconds,
 * or, with `sinceFirst`, so many after the first post was written.
 */
export async function killWhileFixing(
  count: number,
  milliseconds: number,
  {sinceFirst = false}: {sinceFirst?: boolean} = {}
): Promise<Aftermath> {
  const folder = mkdtempSync(join(tmpdir(), 'post-lint-kill-'))
  try {
    const posts = writePosts(folder, count)
    const writing = await run(folder, posts, milliseconds, sinceFirst)
    const texts = posts.map(({path}) => readFileSync(path, 'utf8'))
    const old = texts.filter((text, index) => text === posts[index]?.before).length
    const fixed = texts.filter((text, index) => text === posts[index]?.after).length
    const lost = posts.length - readdirSync(join(folder, 'posts')).filter((name) => name.endsWith('.md')).length
    return {old, fixed, broken: count - old - fixed + lost, writing}
  } finally {
    rmSync(folder, {recursive: true, maxRetries: 3})
  }
}

interface SlippedPost {
  readonly path: string
  readonly before: string
  readonly after: string
}

function writePosts(folder: string, count: number): SlippedPost[] {
  mkdirSync(join(folder, 'posts'))
  return Array.from({length: count}, (_, index) => {
    const write = (label: string): string =>
      `---\ntitle: Post ${index}\ndate: 2024-05-06\n---\n\n${filling}\n${label}: [Story ${index}](https://www.reuters.com/world/story-${index}/)\n`
    const post = {path: join(folder, `posts/post-${index}.md`), before: write('Sorce'), after: write('Source')}
    writeFileSync(post.path, post.before)
    return post
  })
}

/** Resolves with the time from the first write to the end. */
async function run(
  folder: string,
  posts: readonly SlippedPost[],
  milliseconds: number,
  sinceFirst: boolean
): Promise<number> {
  const argv = ['--import', import.meta.resolve('tsx'), program, '--fix', '--no-config', 'posts']
  const child = spawn(process.execPath, argv, {cwd: folder, stdio: 'ignore'})
  const exit = once(child, 'exit')
  const kill = (): boolean => child.kill('SIGKILL')
  let timer = sinceFirst ? undefined : setTimeout(kill, milliseconds)
  await firstWrite(posts, child)
  const started = performance.now()
  timer ??= setTimeout(kill, milliseconds)
  await exit
  clearTimeout(timer)
  return performance.now() - started
}

/** Waits until the first post is fixed or the program has ended. */
async function firstWrite([first]: readonly SlippedPost[], child: ChildProcess): Promise<void> {
  while (first && child.exitCode === null && child.signalCode === null) {
    if (readFileSync(first.path, 'utf8') === first.after) return
    await wait(2)
  }
}
