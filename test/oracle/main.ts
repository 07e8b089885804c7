/** Records what the engines on this machine do with posts: `npm run oracle -- ENGINE...`; all that are installed, without one. */
import {recordHugo} from './hugo.ts'
import {recordJekyll} from './jekyll.ts'

const recorders: Readonly<Record<string, () => void>> = {
  hugo: recordHugo,
  jekyll: recordJekyll
}

const [...wanted] = process.argv.slice(2)
for (const engine of wanted.length > 0 ? wanted : Object.keys(recorders)) {
  const record = recorders[engine]
  if (!record) {
    console.error(`There is no recorder for \`${engine}\`: ${Object.keys(recorders).join(', ')}`)
    process.exitCode = 2
  } else record()
}
