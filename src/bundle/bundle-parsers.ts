import {join} from 'node:path'
import {build, type Metafile, type Plugin} from 'esbuild'

/** The modules of the library that load the Markdown parser and its extensions, below `src`. */
const loaders = ['post/parse-tree', 'run/foreign-plugins']

/**
 * Puts the Markdown parser into the modules of the library (in a folder, as TypeScript left them) that load it: who
 * installs the package gets 80 packages less. What passes between our plugins and others stays a package of its own. Gives
 * what esbuild says of the bundle.
 */
export async function bundleParsers(project: string, folder: string): Promise<Metafile> {
  const {metafile} = await build({
    bundle: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    absWorkingDir: project,
    entryPoints: loaders.map((name) => join('src', `${name}.ts`)),
    outbase: 'src',
    outdir: folder,
    format: 'esm',
    splitting: true,
    chunkNames: 'post/markdown-[hash]',
    external: ['unified', 'vfile'],
    legalComments: 'none',
    metafile: true,
    plugins: [keepOwnModules]
  })
  return metafile
}

/** Modules of ours stay what they are: files of their own, which others import too. */
const keepOwnModules: Plugin = {
  name: 'keep-own-modules',
  setup({onResolve}) {
    onResolve({filter: /^\.{1,2}\/.*\.ts$/}, ({path, kind}) =>
      kind === 'entry-point' ? undefined : {path: path.replace(/\.ts$/, '.js'), external: true}
    )
  }
}
