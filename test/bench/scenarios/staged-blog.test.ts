import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {provideCorpus} from '../../../bench/corpus/write-corpus.ts'
import {cleanEnvironment} from '../../../bench/measure/run-measured.ts'
import {createStagedBlog} from '../../../bench/scenarios/staged-blog.ts'
import {describe} from '../../describe.ts'
import {withFolder} from '../../folder.ts'

const env = cleanEnvironment(process.env)

describe('staged-blog', (it) => {
  it('stages five posts that follow, with a text of their own each time', () =>
    withFolder({}, (folder) => {
      const source = {blog: provideCorpus(folder, 42, 10).folder, seed: 42, count: 10, atFault: true}
      const blog = createStagedBlog(join(folder, 'blog'), source, env)
      const git = (...args: string[]): string => execFileSync('git', args, {cwd: blog.folder, env, encoding: 'utf8'})
      assert.is(git('status', '--porcelain'), '')
      blog.stageAnew()
      const first = git('diff', '--cached')
      assert.is(git('diff', '--cached', '--name-only'), `${[...blog.paths].sort().join('\n')}\n`)
      assert.is(blog.paths.length, 5)
      blog.stageAnew()
      assert.is.not(git('diff', '--cached'), first)
      assert.is(git('diff', '--name-only'), '')
    }))
})
