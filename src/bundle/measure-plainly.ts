import {fileURLToPath} from 'node:url'
import type {Plugin} from 'esbuild'

const namespace = 'plain-width'

/**
 * Lets vfile-reporter measure plain texts without `string-width`, which takes 10 ms for its first text (it makes an
 * `Intl.Segmenter`), and for each finding more than all else of a report. What it measures stays the same.
 */
export const measurePlainly: Plugin = {
  name: 'measure-plainly',
  setup(build) {
    build.onResolve({filter: /^string-width$/}, ({importer, resolveDir, pluginData}) =>
      pluginData === namespace || !importer.includes('vfile-reporter') ? undefined : {path: resolveDir, namespace}
    )
    build.onLoad({filter: /.*/, namespace}, ({path}) => ({
      contents: `
        import {plainWidth} from ${JSON.stringify(fileURLToPath(new URL('../report/plain-width.ts', import.meta.url)))}
        let measure
        export default (text) => plainWidth(text) ?? (measure ??= require('string-width').default)(text)`,
      resolveDir: path,
      pluginData: namespace
    }))
  }
}
