import {askedPosts} from '../src/blog/blog.ts'
import {createLostHeadingFinder} from '../src/blog/find-lost-heading.ts'
import {createMovedPostFinder} from '../src/blog/find-moved-post.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {explainFault} from '../src/targets/explain-fault.ts'
import {findLostAnchors} from '../src/targets/find-lost-anchors.ts'
import {judgeTag} from '../src/targets/judge-tag.ts'
import {judgeTarget} from '../src/targets/judge-target.ts'
import {examples} from './examples/local-link.ts'

export default defineRule({
  id: 'local-link',
  summary: 'Links to other posts and files of the site lead to something that is there.',
  why: 'Readers who follow a link to a post that was renamed get to an error page. Some engines stop the whole build at such a link, most say nothing.',
  severity: 'error',
  options: {},
  messages: {
    missing: '{actual} leads nowhere: there is no `{file}`. Correct the name, or take the link out',
    'other-case':
      '{actual} is not spelt like the file, which is `{file}`. Servers tell upper from lower case, so the link leads nowhere. {remedy}',
    moved:
      '{actual} is the address of no post. That of `{path}` is `{url}`. Correct the link, unless your server leads on from one to the other',
    'no-heading':
      '{actual} leads to no place on this page, while there is the heading `{heading}`. Correct the one or the other',
    'no-heading-there':
      '{actual} leads to no place in `{path}`, while there is the heading `{heading}`. Correct the one or the other',
    'no-post':
      '{actual} is the name of no post, and {engine} stops the whole build at it. Correct the name, or take the link out'
  },
  examples,
  appendix: `Looked for are, where the engine has them for certain:

- files such as \`other-post.md\` and \`@/blog/other-post.md\`, and downloads below the folders that are published as they
  are;
- \`{% post_url %}\` and \`{% link %}\` (Jekyll), \`ref\` and \`relref\` (Hugo), \`{% post_link %}\` (Hexo), \`{filename}\` and
  \`{static}\` (Pelican);
- \`#headings\` of the same page and of other posts, of which only slips of a letter or two are told;
- addresses with a day in them that have the name of a post, or its day, where the config says how addresses are made.

Any other address may belong to a page that the site makes, so nothing is said of it.`,
  check({post, report}) {
    for (const {start, end, heading} of findLostAnchors(post)) {
      report('no-heading', {at: {start, end}, severity: 'warning', data: {heading}})
    }
  },
  checkBlog({blog, site, engine, report}) {
    const where = {engine, settings: site.settings, files: blog.files}
    const findMoved = createMovedPostFinder(blog.posts, site.settings.basePath)
    const findLostHeading = createLostHeadingFinder(blog, site, engine)
    const paths = blog.posts.map(({sitePath}) => sitePath)
    for (const post of askedPosts(blog)) {
      for (const {form, address, place} of post.targets) {
        if (form === 'image' || form === 'asset_img' || form === 'asset_path') continue
        const answer = {post, at: place, actual: address, subject: address}
        if (form !== 'link' && form !== 'link_tag') {
          const fault = judgeTag({form, address}, post.sitePath, where, paths)
          if (!fault) continue
          const note = fault.near === undefined ? undefined : `There is a post by the name of \`${fault.near}\``
          report('no-post', {...answer, note, data: {engine: engine.name}})
          continue
        }
        const meant = findMoved(address)
        if (meant) report('moved', {...answer, severity: 'warning', data: {path: meant.path, url: meant.url}})
        const fault = judgeTarget({form, address}, post.sitePath, where)
        if (!fault) {
          const lost = findLostHeading(address, post.sitePath)
          if (lost) report('no-heading-there', {...answer, severity: 'warning', data: {...lost}})
          continue
        }
        const told = explainFault(fault)
        if (told.kind === 'missing') report('missing', {...answer, ...told.answer})
        else report('other-case', {...answer, ...told.answer, fixable: true})
      }
    }
  }
})
