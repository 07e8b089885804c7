import * as assert from 'uvu/assert'
import {holdsTemplate} from '../../../src/sources/address/holds-template.ts'
import {describe} from '../../describe.ts'

const templates: readonly string[] = [
  '{{ site.url }}/a',
  '{% post_url a %}',
  '{{< ref "a.md" >}}',
  'https://<%= host %>/a',
  'https://x.org/$\u007Bid}',
  'https://x.org/{id}',
  'https://x.org/{_user.name-1}/a',
  'https://%HOST_NAME%/a',
  'https://%ID%',
  'https://%HOST%apis/a',
  'https://$host/a',
  'https://<user name>.x.org',
  '[name]',
  'https://x.org/[Your name]/a',
  'https://x.org/?q=[your-name]'
]
const filled: readonly string[] = [
  'https://x.org/a',
  'https://x.org/{1}',
  'https://x.org/{}',
  'https://x.org/{a b}',
  'https://x.org/%20a%20',
  'https://x.org/%EB%B2%8C',
  'https://x.org/%e3%AFA%20',
  'https://x.org/$1',
  'https://x.org/<1>',
  'https://x.org/a[name]',
  'https://x.org/[1]'
]

describe('holdsTemplate', (it) => {
  for (const url of templates) it(`finds something to be filled in: ${url}`, () => assert.is(holdsTemplate(url), true))
  for (const url of filled) it(`finds nothing to be filled in: ${url}`, () => assert.is(holdsTemplate(url), false))
})
