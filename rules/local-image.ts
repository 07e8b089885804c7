import {askedPosts} from '../src/blog/blog.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {explainFault} from '../src/targets/explain-fault.ts'
import {judgeTarget} from '../src/targets/judge-target.ts'
import {examples} from './examples/local-image.ts'

/** With these keys a theme puts a folder of its own before every image (Chirpy's `media_subpath`). */
const ownFolderKeys = ['media_subpath', 'img_path', 'image_path', 'typora-root-url']

export default defineRule({
  id: 'local-image',
  summary: 'The images of a post are among the files of its site.',
  why: 'Most engines never look whether an image is there: readers see an empty frame. A name in other capitals works on the computer of the writer and breaks on the server.',
  severity: 'error',
  options: {},
  messages: {
    missing: '{actual} leads to no image: there is no `{file}`. Correct the name, or add the file',
    'other-case':
      '{actual} is not spelt like the file, which is `{file}`. Servers tell upper from lower case, so readers see no image. {remedy}',
    'no-asset':
      '{actual} is not in the folder of the post: there is no `{file}`. Hexo then shows nothing at all. Correct the name, or add the file'
  },
  examples,
  appendix: `Looked for are images of the text, of HTML and of the front matter, where the engine has them for certain:

- \`/images/a.png\` below the folder that the engine publishes as it is: the root of the site (Jekyll), \`source\` (Hexo),
  \`static\` and \`assets\` (Hugo), \`static\` (Docusaurus, Gatsby, Zola), \`public\` (Astro, Next.js, VitePress), and the
  same folders of themes;
- \`a.png\` beside the post (Astro, Docusaurus, Gatsby, VitePress), in its bundle (Hugo, Zola) or in the folder of its
  name (Hexo);
- \`{static}\` and \`{attach}\` (Pelican), \`{% asset_img %}\` (Hexo).

A folder that holds no image at all, one behind a symbolic link, and one that a theme or another host adds to are left
alone.`,
  checkBlog({blog, site, engine, report}) {
    const where = {engine, settings: site.settings, files: blog.files}
    for (const post of askedPosts(blog)) {
      if (
        ownFolderKeys.some((key) => key in post.fields || site.settings.defaults.some(({keys}) => keys.includes(key)))
      )
        continue
      for (const {form, address, place} of post.targets) {
        if (form !== 'image' && form !== 'asset_img' && form !== 'asset_path') continue
        const fault = judgeTarget({form, address}, post.sitePath, where)
        if (!fault) continue
        const answer = {post, at: place, actual: address, subject: address}
        const told = explainFault(fault)
        if (told.kind === 'other-case') report('other-case', {...answer, ...told.answer, fixable: true})
        else report(form === 'image' ? 'missing' : 'no-asset', {...answer, ...told.answer})
      }
    }
  }
})
