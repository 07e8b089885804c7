/** Records what the engines on this machine do with posts: `npm run oracle -- ENGINE...`; all that are installed, without one. */
import {recordAstro} from './astro.ts'
import {recordDocusaurus} from './docusaurus.ts'
import {recordEleventy} from './eleventy.ts'
import {recordGatsby} from './gatsby.ts'
import {recordHexo} from './hexo.ts'
import {recordHugo} from './hugo.ts'
import {recordJekyll} from './jekyll.ts'
import {recordNext} from './next.ts'
import {recordPelican} from './pelican.ts'
import {recordVitePress} from './vitepress.ts'

const recorders: Readonly<Record<string, () => void>> = {
  astro: recordAstro,
  docusaurus: recordDocusaurus,
  eleventy: recordEleventy,
  gatsby: recordGatsby,
  hexo: recordHexo,
  hugo: recordHugo,
  jekyll: recordJekyll,
  next: recordNext,
  pelican: recordPelican,
  vitepress: recordVitePress
}

const [...wanted] = process.argv.slice(2)
for (const engine of wanted.length > 0 ? wanted : Object.keys(recorders)) {
  const record = recorders[engine]
  if (!record) {
    console.error(`There is no recorder for \`${engine}\`: ${Object.keys(recorders).join(', ')}`)
    process.exitCode = 2
  } else record()
}
