import * as assert from 'uvu/assert'
import {formats} from '../../src/report/index.ts'
import {describe} from '../describe.ts'
import {runAt, runIn} from './run-in.ts'
import {withRepository} from './with-repository.ts'

const files = {'posts/a.md': '# Hi\n\nTODO\n'}
const annotation = (path: string): string =>
  `::warning file=${path},line=3,col=1,endLine=3,endColumn=5,title=no-todo::\`TODO\` is left%0AWrite \`done\` instead\n`
const inActions = {environment: {GITHUB_ACTIONS: 'true', PATH: process.env.PATH}, tool: {formats}}

describe('post-lint in GitHub Actions', (it) => {
  it('annotates beside the usual report', async () => {
    const {stdout: elsewhere} = await runIn(files, ['posts'])
    const {stdout} = await runIn(files, ['posts'], inActions)
    assert.is(stdout, `${elsewhere}${annotation('posts/a.md')}`)
    const asked = await runIn(files, ['posts', '--format', 'stylish', '--format', 'json:report.json'], inActions)
    assert.is(asked.stdout, stdout)
  })

  it('does not where the output is for a program, or annotations are asked for', async () => {
    const {stdout: json} = await runIn(files, ['posts', '--format', 'json'], inActions)
    assert.is(JSON.parse(json).version, 1)
    const {stdout: github} = await runIn(files, ['posts', '--format', 'github'], inActions)
    assert.is(github, annotation('posts/a.md'))
    const {stdout: elsewhere} = await runIn(files, ['posts'])
    const {stdout} = await runIn(files, ['posts', '--format', 'stylish', '--format', 'github:lines.txt'], inActions)
    assert.is(stdout, elsewhere)
  })

  it('does not where the variable says something else', async () => {
    const {stdout} = await runIn(files, ['posts'], {environment: {GITHUB_ACTIONS: 'false'}, tool: {formats}})
    assert.is(stdout, (await runIn(files, ['posts'])).stdout)
  })

  it('names paths from the top of the repository', async () => {
    await withRepository(files, async (folder) => {
      const {stdout} = await runAt(`${folder}/posts`, ['a.md', '--format', 'github'], inActions)
      assert.is(stdout, annotation('posts/a.md'))
    })
  })
})
