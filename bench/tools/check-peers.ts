import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {runMeasured, type Surroundings} from '../measure/run-measured.ts'
import type {Tool} from './tool.ts'

/** A post in which every program finds something: blanks behind `##` and `-`, and a word that nobody knows. */
const slips = '---\ntitle: Slips\ndate: 2024-05-06\n---\n\n##  Slips\n\nZKPR: this is a list.\n\n-   One\n'

/** Names the programs that do not say a word of a post with slips, and so cannot have checked it. */
export function findIdlePeers(peers: readonly Tool[], folder: string, surroundings: Surroundings): string[] {
  mkdirSync(folder)
  writeFileSync(join(folder, 'slips.md'), slips)
  return peers
    .filter((peer) => {
      const argv = peer.argv({cwd: folder, paths: ['slips.md'], isStaged: false, cache: undefined})
      const {code} = runMeasured({argv, cwd: folder}, surroundings)
      return code !== 1 || !readFileSync(surroundings.output, 'utf8').includes('slips.md')
    })
    .map(({id}) => id)
}
