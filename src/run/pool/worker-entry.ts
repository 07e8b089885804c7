import {extname} from 'node:path'

/** The file that workers run: it lies beside this one, whether post-lint runs from its sources, as built or as a bundle. */
export function workerEntry(): URL {
  const extension = extname(import.meta.url)
  return new URL(extension === '.ts' ? './worker-from-source.mjs' : `./worker${extension}`, import.meta.url)
}
