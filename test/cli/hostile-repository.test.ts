import {execFileSync} from 'node:child_process'
import {chmodSync, existsSync, readdirSync, renameSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {rules} from '../../rules/index.ts'
import {engines} from '../../src/engines/index.ts'
import {formats} from '../../src/report/index.ts'
import {describe} from '../describe.ts'
import {withFolder} from '../folder.ts'
import {type Result, runAt} from './run-in.ts'
import {git, withRepository, write} from './with-repository.ts'

const tool = {rules: rules.map(({rule}) => rule), engines: Object.values(engines).map(({id}) => id), formats}
const check = (folder: string, ...argv: string[]): Promise<Result> =>
  runAt(folder, ['--untrusted', '--no-cache', ...argv], {
    tool,
    environment: {PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1'}
  })

const ran = 'it-ran'
/** Leaves a file behind, whoever runs it: as a module, as CommonJS, as Python or as a shell script. */
const esm = `import fs from 'node:fs'\nfs.writeFileSync('${ran}', '')\nexport default {}\n`
const commonJs = `require('node:fs').writeFileSync('${ran}', '')\nmodule.exports = {}\n`
const python = `open('${ran}', 'w').close()\nPATH = 'content'\n`
const post = '---\ntitle: Hello\ndate: 2024-05-06\n---\n\nA post.\n'

function assertNothingRan(folder: string): void {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  assert.equal(
    names.filter((name) => name.includes(ran)),
    []
  )
  assert.not.ok(existsSync(ran))
}

describe('a repository that wants to be executed', (it) => {
  const posts: Record<string, string> = {
    'posts/js.md': `---js\n${commonJs}---\n`,
    'posts/javascript.md': `---javascript\n(() => {${commonJs}})()\n---\n`,
    'posts/coffee.md': `---coffee\nrequire('fs').writeFileSync '${ran}', ''\n---\n`,
    'posts/json.md': `---json\n(() => {${commonJs}})()\n---\n`,
    'posts/tags.md': `---\ntitle: !!js/function >\n  function () {${commonJs}}\ndate: !!python/object/apply:os.system ["touch ${ran}"]\n---\n`,
    'posts/ruby.md': `---\ntitle: !ruby/object:Gem::Installer\n  i: x\n---\n\n<%= system("touch ${ran}") %> {{ "a" | system }} \`touch ${ran}\` $(touch ${ran})\n`,
    'posts/mdx.mdx': `${post}\nimport './evil.js'\n\nexport const a = (() => {${commonJs.split('\n')[0]}})()\n\n{(() => {})()}\n`
  }
  const siteFiles: Record<string, string> = {
    'astro.config.mjs': esm,
    'astro.config.ts': esm,
    'src/content.config.ts': esm,
    'eleventy.config.js': esm,
    '.eleventy.js': commonJs,
    'gatsby-config.js': commonJs,
    'docusaurus.config.js': commonJs,
    'next.config.js': commonJs,
    'contentlayer.config.ts': esm,
    '.vitepress/config.mts': esm,
    'pelicanconf.py': python,
    '_config.yml': `title: !ruby/object:Gem::Requirement\n  a: !!js/function 'function () {${commonJs.replaceAll("'", '"').split('\n')[0]}}'\n`,
    'hugo.toml': 'title = "{{ exec }}"\n',
    Gemfile: `system 'touch ${ran}'\n`
  }

  it('has its posts and the files of its site read as text', () =>
    withFolder({...posts, 'posts/a.md': post}, async (folder) => {
      for (const [name, text] of Object.entries(siteFiles)) {
        write(folder, name, text)
        const {code, stderr} = await check(folder, 'posts')
        assert.ok(code < 2, `${name}: ${stderr}`)
        rmSync(join(folder, name))
      }
      for (const engine of tool.engines) assert.ok((await check(folder, '--engine', engine, 'posts')).code < 2)
      assertNothingRan(folder)
    }))

  const configs: Record<string, string> = {
    '.remarkrc.js': esm,
    '.remarkrc.mjs': esm,
    '.remarkrc.cjs': commonJs,
    '.remarkrc': '{"plugins": ["./evil.js"]}',
    '.remarkrc.json': '{"plugins": ["evil"]}',
    '.remarkrc.yml': 'plugins:\n  - [./evil.js, true]\n',
    '.remarkrc.yaml': 'plugins:\n  ./evil.js: {}\n',
    'package.json': '{"type": "module", "remarkConfig": {"plugins": [["remark-evil"]]}}'
  }
  for (const [name, text] of Object.entries(configs)) {
    it(`has its config refused: ${name}`, () =>
      withFolder({'posts/a.md': post, 'evil.js': esm, [name]: text}, async (folder) => {
        write(folder, 'node_modules/evil/index.js', esm)
        write(folder, 'node_modules/remark-evil/index.js', esm)
        for (const argv of [['posts'], ['--config', name, 'posts'], ['baseline', 'posts']]) {
          const {code, stderr} = await runAt(folder, [...argv, '--untrusted', '--no-cache'], {tool})
          assert.is(code, 2)
          assert.match(stderr, /^post-lint: [^\n]*`--untrusted` does not run[^\n]*\n$/)
        }
        assertNothingRan(folder)
      }))
  }

  it('has its own copy of this program left alone', () =>
    withFolder(
      {'posts/a.md': post, '.remarkrc.json': '{"plugins": ["post-lint", "post-lint/rules/front-matter"]}'},
      async (folder) => {
        for (const name of ['post-lint', 'unified', 'vfile', 'yaml', 'remark-parse']) {
          write(folder, `node_modules/${name}/package.json`, `{"name": "${name}", "main": "index.cjs"}`)
          write(folder, `node_modules/${name}/index.cjs`, commonJs)
        }
        assert.ok((await check(folder, 'posts')).code <= 2)
        assertNothingRan(folder)
      }
    ))

  it('has YAML tags in its config refused or ignored', () =>
    withFolder({'posts/a.md': post, '.remarkrc.yml': `plugins: !!js/function 'function () {}'\n`}, async (folder) => {
      const {code, stdout} = await check(folder, 'posts')
      assert.equal([code, stdout], [2, ''])
      assertNothingRan(folder)
    }))

  it('has nothing of its git config started', () =>
    withRepository({'posts/a.md': post, '.gitattributes': '*.md diff=evil\n'}, async (folder) => {
      const script = join(folder, 'evil.sh')
      write(folder, 'evil.sh', `#!/bin/sh\ntouch "${join(folder, ran)}"\n`)
      chmodSync(script, 0o755)
      for (const hook of ['post-index-change', 'pre-commit', 'post-checkout', 'reference-transaction']) {
        write(folder, `hooks/${hook}`, `#!/bin/sh\ntouch "${join(folder, ran)}"\n`)
        chmodSync(join(folder, 'hooks', hook), 0o755)
      }
      const settings = {
        'core.pager': script,
        'pager.diff': 'true',
        'core.editor': script,
        'core.sshCommand': script,
        'core.askPass': script,
        'core.alternateRefsCommand': script,
        'diff.external': script,
        'diff.evil.command': script,
        'diff.evil.textconv': script,
        'gpg.program': script,
        'alias.diff': `!${script}`,
        'core.hooksPath': join(folder, 'hooks'),
        'core.fsmonitor': script
      }
      // The last two are obeyed by the very command that sets them, were it not told otherwise.
      for (const [name, value] of Object.entries(settings))
        git(folder, '-c', 'core.hooksPath=/dev/null', 'config', name, value)
      write(folder, 'posts/a.md', `${post}\nMore.\n`)
      write(folder, 'posts/--output=it-ran.md', '---\ntitle:\n---\n')
      write(folder, 'posts/a\nb.md', '---\ntitle:\n---\n')
      const since = await check(folder, '--since', 'HEAD', 'posts')
      assert.equal([since.code, since.stderr], [1, ''])
      execFileSync('git', ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', 'add', '.'], {cwd: folder})
      const staged = await check(folder, '--staged', 'posts')
      assert.equal([staged.code, staged.stderr], [1, ''])
      rmSync(join(folder, 'posts/--output=it-ran.md'))
      git(folder, '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', 'add', '.')
      assertNothingRan(folder)
    }))

  it('has a repository among its files not taken for one', () =>
    withRepository({'posts/a.md': post}, async (folder) => {
      const inner = join(folder, 'posts')
      git(inner, 'init', '-q', '-b', 'main')
      git(inner, 'add', '.')
      git(inner, 'commit', '-q', '-m', 'First')
      git(inner, 'config', 'core.worktree', inner)
      git(inner, 'config', 'filter.evil.clean', `touch ${join(folder, ran)}; cat`)
      // Files like any others, which a change can bring along.
      for (const name of readdirSync(join(inner, '.git'))) renameSync(join(inner, '.git', name), join(inner, name))
      rmSync(join(inner, '.git'), {recursive: true})
      write(folder, 'posts/.gitattributes', '*.md filter=evil\n')
      write(folder, 'posts/a.md', `${post}\nMore.\n`)
      for (const scope of [['--since', 'HEAD'], ['--staged']]) {
        const {code, stderr} = await check(inner, ...scope)
        assert.is(code, 2)
        assert.match(stderr, /is the inside of a git repository, without files/)
      }
      assertNothingRan(folder)
    }))
})

describe('a repository with links that lead out of it', (it) => {
  const secret = 'top-secret'
  const outside = {
    'secret.md': `---\ntitle: ${secret}\n${secret}\n---\n`,
    'secret.json': `{"plugins": [["post-lint", {"engine": "${secret}"}]]}`,
    'secret.yml': `- ${secret}: : ${secret}\n`,
    'posts/secret.md': `---\ntitle: ${secret}\n${secret}\n---\n`
  }

  const links: readonly (readonly [link: string, target: string, argv: readonly string[]])[] = [
    ['posts/b.md', 'secret.md', ['posts/b.md']],
    ['news', 'posts', ['news']],
    ['news', 'posts', ['news/secret.md']],
    ['.remarkrc.json', 'secret.json', ['posts']],
    ['.remarkrc.yml', 'secret.yml', ['posts']],
    ['package.json', 'secret.json', ['--config', 'package.json', 'posts']],
    ['.post-lint-baseline.json', 'secret.json', ['posts']],
    ['schema.json', 'secret.json', ['--config', 'lint.json', 'posts']]
  ]
  for (const [link, target, argv] of links) {
    it(`shows nothing of what is there: ${link}, ${argv.join(' ')}`, () =>
      withFolder(outside, (elsewhere) =>
        withRepository(
          {'posts/a.md': post, 'lint.json': '{"plugins": [["post-lint", {"schema": "schema.json"}]]}'},
          async (folder) => {
            symlinkSync(join(elsewhere, target), join(folder, link))
            const {code, stdout, stderr} = await check(folder, ...argv)
            assert.is(code, 2)
            assert.match(stderr, /symbolic link leads from here out of the repository|lies outside of the repository/)
            assert.not.match(stdout + stderr, secret)
          }
        )
      ))
  }

  it('has globs that follow no links', () =>
    withFolder(outside, (elsewhere) =>
      withRepository({'posts/a.md': post}, async (folder) => {
        symlinkSync(join(elsewhere, 'secret.md'), join(folder, 'posts/b.md'))
        symlinkSync(join(elsewhere, 'posts'), join(folder, 'news'))
        const {stdout, stderr} = await check(folder, 'posts/{a,b}.md', 'news/*.md', '**/*.md')
        assert.equal([stdout, stderr], ['No problems in 1 post (0 ms)\n', 'post-lint: No post matches `news/*.md`\n'])
      })
    ))

  it('is not held up by links to what never ends', () =>
    withRepository({'posts/a.md': post}, async (folder) => {
      for (const name of ['_config.yml', '.gitignore', '.remarkignore', 'package.json', 'Gemfile.lock', 'posts/z.md']) {
        symlinkSync('/dev/zero', join(folder, name))
        const {code} = await check(folder, 'posts')
        assert.ok(code === 0 || name === 'package.json' || name === 'posts/z.md', name)
        rmSync(join(folder, name))
      }
    }))
})

describe('a change that says what is to be found in it', (it) => {
  it('has its baseline not heard: that of the base counts', () =>
    withRepository({}, async (folder) => {
      write(folder, 'posts/a.md', '---\ntitle:\ndate: 2024-05-06\n---\n')
      assert.is((await runAt(folder, ['baseline', 'posts'], {tool})).code, 0)
      assert.is((await runAt(folder, ['posts', '--no-cache'], {tool})).code, 0)
      assert.is((await runAt(folder, ['posts', '--no-cache', '--since', 'HEAD'], {tool})).code, 0)
      assert.is((await check(folder, '--since', 'HEAD', 'posts')).code, 1)
      git(folder, 'add', '.post-lint-baseline.json')
      git(folder, 'commit', '-q', '-m', 'Baseline')
      assert.is((await check(folder, '--since', 'HEAD', 'posts')).code, 0)
    }))

  for (const name of ['.gitignore', '.remarkignore', 'posts/.gitignore']) {
    it(`has its ignore files not heard: those of the base count, ${name}`, () =>
      withRepository({'.remarkignore': 'old.md\n'}, async (folder) => {
        write(folder, name, '*.md\n')
        for (const post of ['new', 'old']) write(folder, `posts/${post}.md`, '---\ntitle:\ndate: 2024-05-06\n---\n')
        git(folder, 'checkout', '-q', '-b', 'change')
        git(folder, 'add', '--force', '.')
        git(folder, 'commit', '-q', '-m', 'Post')
        const trusted = await runAt(folder, ['posts', '--no-cache', '--since', 'main'], {tool})
        assert.equal([trusted.code, trusted.stdout], [0, ''])
        const {code, stdout} = await check(folder, '--since', 'main', 'posts')
        assert.equal([code, stdout.match(/^posts.*$/gm)], [1, ['posts/new.md']])
      }))
  }

  it('has a cache that it brings along not read', () =>
    withRepository({'posts/a.md': post}, async (folder) => {
      const {code, stderr} = await runAt(folder, ['--untrusted', '--cache-location', 'cache', 'posts'], {
        tool: {...tool, build: 'x'}
      })
      assert.is(code, 2)
      assert.match(stderr, /lies in the repository, whose content `--untrusted` does not rely on/)
      write(folder, 'node_modules/x/a', '')
      await runAt(folder, ['--untrusted', 'posts'], {tool: {...tool, build: 'x'}})
      assert.not.ok(existsSync(join(folder, 'node_modules/.cache')))
    }))
})
