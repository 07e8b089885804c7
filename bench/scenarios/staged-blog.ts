import {spawnSync} from 'node:child_process'
import {cpSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {makePost} from '../corpus/make-post.ts'
import {postsFolder} from '../corpus/write-corpus.ts'

/** A blog in a repository, all of it committed. */
export interface StagedBlog {
  readonly folder: string
  /** The paths of the posts that get staged. */
  readonly paths: readonly string[]
  /** Stages the posts with a text that they never had. */
  stageAnew(): void
}

/** What a blog in a repository is made from. */
export interface StagedBlogSource {
  /** The folder of the blog that is copied. */
  readonly blog: string
  readonly seed: number
  /** The number of its posts: what is staged are posts that follow. */
  readonly count: number
  readonly atFault: boolean
}

/** Copies a blog into a new folder and commits it; throws when git fails. */
export function createStagedBlog(
  folder: string,
  {blog, seed, count, atFault}: StagedBlogSource,
  env: Readonly<Record<string, string>>
): StagedBlog {
  const git = (...args: readonly string[]): void => {
    const {status, stderr} = spawnSync('git', args, {cwd: folder, env, encoding: 'utf8'})
    if (status !== 0) throw new Error(`\`git ${args.join(' ')}\` failed:\n${stderr}`)
  }
  cpSync(blog, folder, {recursive: true})
  git('init', '--quiet')
  git('add', '--all')
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--no-gpg-sign', '--message', 'Posts')
  const posts = takePosts(seed, count, atFault)
  const paths = posts.map(({name}) => join(postsFolder, name))
  let version = 0
  return {
    folder,
    paths,
    stageAnew() {
      version++
      for (const {name, text} of posts) {
        writeFileSync(join(folder, postsFolder, name), text.replace('\n---\n\n', `\n---\n\nVersion ${version}.\n\n`))
      }
      git('add', '--', ...paths)
    }
  }
}

/** Five posts that come after the first `count` of a seed, with a fault in each or in none. */
function takePosts(seed: number, count: number, atFault: boolean): {name: string; text: string}[] {
  const taken = []
  for (let index = count; taken.length < 5; index++) {
    const post = makePost(seed, index)
    if ((post.planted !== undefined) === atFault) taken.push(post)
  }
  return taken
}
