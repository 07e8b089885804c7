import {resolve} from 'node:path'
import type {VFile} from 'vfile'
import {readFacts} from '../blog/facts.ts'
import {engines} from '../engines/index.ts'
import {openSiteFiles} from '../engines/open-site-files.ts'
import {readDisableComments} from '../post/disable-comments.ts'
import {isExcess} from '../post/find-excess.ts'
import type {Post} from '../post/post.ts'
import {readPost} from '../post/read-post.ts'
import {askAboutBlog, askAboutPost} from './ask.ts'
import type {ActiveRule} from './setting.ts'
import {silence} from './silence.ts'
import {siteOf} from './site-of.ts'
import {writeMessage} from './write-message.ts'

const posts = new WeakMap<VFile, Post>()

/**
 * Asks a rule about a file that some remark pipeline hands over, and puts the findings on the file. The post is then
 * the only one of its blog that the rule knows; what the site says comes from the `site` plugin, or from the disk. Of
 * front matter that is over a bound nothing is known, so nothing is said.
 */
export function askAlone(active: ActiveRule, file: VFile): void {
  const site = siteOf(file)
  const engine = engines[site.engine]
  const post = postOf(file, site.root, engine.readsHeaderLines === true)
  if (post.frontMatter?.faults.some(isExcess)) return
  const facts = readFacts(post, site, engine)
  const blog = {posts: [facts], asked: new Set([post.path]), files: openSiteFiles(site.root)}
  const findings = [
    ...askAboutPost(active, post, site, engine),
    ...askAboutBlog(active, blog, site, engine).map(({finding}) => finding)
  ]
  for (const finding of silence(findings, readDisableComments(post)).kept) writeMessage(finding, file)
}

/** Rules that run on the same file share one reading of it. */
function postOf(file: VFile, root: string, headerLines: boolean): Post {
  const text = String(file)
  const known = posts.get(file)
  if (known?.text === text) return known
  const path = file.path ?? 'post.md'
  const absolute = resolve(file.cwd, path)
  const sitePath = root === '' ? path : absolute.slice(root.length + 1)
  const post = readPost({path, sitePath: sitePath.replaceAll('\\', '/'), text, headerLines})
  posts.set(file, post)
  return post
}
