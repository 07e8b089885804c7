import {join} from 'node:path'
import type {SourceFile} from 'typescript/unstable/ast'
import {API} from 'typescript/unstable/sync'

/** Hands each file's syntax tree to `visit`, as TypeScript reads it under the project's own settings. */
export function parseSources(
  cwd: string,
  files: readonly string[],
  visit: (file: string, tree: SourceFile) => void
): void {
  const api = new API({cwd})
  try {
    const [project] = api.updateSnapshot({openProjects: [join(cwd, 'tsconfig.json')]}).getProjects()
    for (const file of files) {
      const tree = project?.program.getSourceFile(join(cwd, file))
      if (!tree) throw new Error(`tsconfig.json does not include ${file}`)
      visit(file, tree)
    }
  } finally {
    api.close()
  }
}
