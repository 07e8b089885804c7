import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type MadePost, makePost} from './make-post.ts'

/** A blog of made-up posts on the disk. */
export interface Corpus {
  readonly folder: string
  /** The rule with one finding in a post, by the post's path in the blog; posts without findings are not here. */
  readonly planted: ReadonlyMap<string, string>
}

/** The folder of a blog in which its posts are. */
export const postsFolder = '_posts'

const config = 'title: Notes\nurl: https://notes.example.com\ntimezone: Asia/Seoul\n'

/** Gives the blog of the first `count` posts of a seed from a folder of such blogs; writes it when it is not there. */
export function provideCorpus(cache: string, seed: number, count: number): Corpus {
  const posts = (function* () {
    for (let index = 0; index < count; index++) yield makePost(seed, index)
  })()
  const place = join(cache, `${count}-posts-of-seed-${seed}-${digestGenerator(seed)}`)
  const [folder, list] = [join(place, 'blog'), join(place, 'planted.json')]
  if (!existsSync(place)) {
    const unfinished = `${place}.unfinished`
    rmSync(unfinished, {recursive: true, force: true})
    const planted = writeBlog(join(unfinished, 'blog'), posts)
    writeFileSync(join(unfinished, 'planted.json'), JSON.stringify([...planted]))
    renameSync(unfinished, place)
  }
  // This file was written above, by this run or an earlier one.
  return {folder, planted: new Map(JSON.parse(readFileSync(list, 'utf8')) as [string, string][])}
}

/** Writes the posts and the config of a blog into a new folder; gives what is planted, by path. */
export function writeBlog(folder: string, posts: Iterable<MadePost>): Map<string, string> {
  mkdirSync(join(folder, postsFolder), {recursive: true})
  writeFileSync(join(folder, '_config.yml'), config)
  const planted = new Map<string, string>()
  for (const {name, text, planted: rule} of posts) {
    const path = `${postsFolder}/${name}`
    writeFileSync(join(folder, path), text)
    if (rule !== undefined) planted.set(path, rule)
  }
  return planted
}

/** Tells blogs apart that were written before and after a change of what makes them. */
function digestGenerator(seed: number): string {
  const digest = createHash('sha256').update(config)
  for (let index = 0; index < 100; index++) digest.update(makePost(seed, index).text)
  return digest.digest('hex').slice(0, 8)
}
