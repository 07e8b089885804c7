import {judgePermalink} from './judge-permalink.ts'
import {judgeSourceAddress} from './judge-source-address.ts'
import {hostProfiles} from './profiles.ts'

const mostExamples = 2

/** Every site we know, with addresses that name one item and addresses that do not, as a Markdown list. */
export function listPermalinks(): string {
  return hostProfiles
    .flatMap(({brand, permalink, examples}) => {
      const urls = examples.flatMap(([kind, url]) => (kind === 'unknown' ? [] : [url]))
      const items = urls.filter((url) => !judgeSourceAddress(url, 'source')).slice(0, mostExamples)
      const others = urls.filter((url) => judgeSourceAddress(url, 'source')).slice(0, mostExamples)
      return [
        `- ${brand}. ${permalink}`,
        ...items.map((url) => `  - \`${url}\` is one item`),
        ...others.map((url) => `  - \`${url}\` is not: it is ${judgePermalink(url)?.name ?? ''}`)
      ]
    })
    .join('\n')
}
