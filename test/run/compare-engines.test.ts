import * as assert from 'uvu/assert'
import {describe} from '../describe.ts'
import {withFolder} from '../folder.ts'
import {lintIn} from './lint-in.ts'

const post = (date: string): string => `---\ntitle: A\ndate: ${date}\n---\nText.\n`

async function compare(
  files: Record<string, string>
): Promise<{engine: string; reasons: string[]; notes: readonly string[]}> {
  return withFolder(files, async (cwd) => {
    const {engine, posts, notes} = await lintIn(cwd, ['posts'], {compare: ['jekyll', 'hexo', 'hugo']})
    const reasons = posts.flatMap(({path, findings}) => findings.map(({reason}) => `${path}: ${reason}`))
    return {engine, reasons, notes}
  })
}

describe('compareEngines', (it) => {
  it('tells dates that engines read as different days, and what only some of them stop at', async () => {
    const {engine, reasons, notes} = await compare({'posts/2023-04-03-a.md': post('03/04/2023')})
    assert.is(engine, 'jekyll,hexo,hugo')
    assert.equal(notes, ['Only what is not the same for Jekyll, Hexo and Hugo is shown'])
    assert.equal(reasons, [
      'posts/2023-04-03-a.md: Hugo: `date` says `03/04/2023`. Hugo cannot read it as a date and stops the whole build. Write it like `2024-05-06 09:30:00 +0900`',
      'posts/2023-04-03-a.md: `date` says `03/04/2023`, which is 3 April 2023 for Jekyll and 4 March 2023 for Hexo. Write a day that all read alike, as in `2024-05-06`'
    ])
  })

  it('keeps to itself what is the same for all', async () => {
    assert.equal((await compare({'posts/2024-05-06-a.md': post('2024-05-06')})).reasons, [])
    const reversed = post('2024-05-06').replace('Text.', 'Source: (A)[https://a.org/b]')
    assert.equal((await compare({'posts/2024-05-06-a.md': reversed})).reasons, [])
  })
})
