/** Records what the engines on this machine do with posts: `npm run oracle -- ENGINE...`; all that are installed, without one. */
import {recordEleventy} from './eleventy.ts'
import {recordHexo} from './hexo.ts'
import {recordHugo} from './hugo.ts'
import {recordJekyll} from './jekyll.ts'
import {recordPelican} from './pelican.ts'

const recorders: Readonly<Record<string, () => void>> = {
  eleventy: recordEleventy,
  hexo: recordHexo,
  hugo: recordHugo,
  jekyll: recordJekyll,
  pelican: recordPelican
}

const [...wanted] = process.argv.slice(2)
for (const engine of wanted.length > 0 ? wanted : Object.keys(recorders)) {
  const record = recorders[engine]
  if (!record) {
    console.error(`There is no recorder for \`${engine}\`: ${Object.keys(recorders).join(', ')}`)
    process.exitCode = 2
  } else record()
}
