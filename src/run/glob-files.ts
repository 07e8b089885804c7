import {type Dirent, readdirSync, statSync} from 'node:fs'
import {fileTest, isPlainGlob, type NameParts, stepInto} from './match-names.ts'
import {isPostName} from './post-name.ts'

/** Whether a path of the command line is a glob. */
export async function isGlob(path: string): Promise<boolean> {
  // Most paths have none of these, and the package takes as long to load as many a run.
  if (!/[*?{}()[\]!+@|\\]/.test(path)) return false
  const {isDynamicPattern} = await import('tinyglobby')
  return isDynamicPattern(path)
}

/**
 * Files below a folder (absolute, with `/`) by globs, as absolute paths: never below `node_modules`, never through
 * symbolic links, upper and lower case being the same. What has the name of a post and is no file is among them, so that
 * whoever reads it can say so: a folder, a pipe, a link that leads nowhere.
 */
export async function globFiles(folder: string, globs: readonly string[]): Promise<string[]> {
  if (globs.every(isPlainGlob)) {
    const files: string[] = []
    walk(
      folder.endsWith('/') ? folder : `${folder}/`,
      globs.map((glob) => glob.replace(/^(?:\.\/)+/, '').split('/')),
      files
    )
    return files
  }
  const {glob} = await import('tinyglobby')
  return glob([...globs], {
    cwd: folder,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    ignore: ['**/node_modules/**']
  })
}

/** `folder` ends in `/`. Listing folders one by one is the fastest way by far that Node has to find files. */
function walk(folder: string, globs: readonly NameParts[], files: string[]): void {
  const tests = globs.flatMap((parts) => fileTest(parts) ?? [])
  for (const entry of list(folder)) {
    const {name} = entry
    if (entry.isDirectory()) {
      const inner = name === 'node_modules' ? [] : globs.flatMap((parts) => stepInto(parts, name))
      if (inner.length > 0) walk(`${folder}${name}/`, inner, files)
    }
    if (isMeantAsFile(entry, folder) && tests.some((fits) => fits(name))) files.push(folder + name)
  }
}

function isMeantAsFile(entry: Dirent, folder: string): boolean {
  if (entry.isFile()) return true
  return isPostName(entry.name) && (!entry.isSymbolicLink() || leadsNowhere(folder + entry.name))
}

function leadsNowhere(link: string): boolean {
  try {
    statSync(link)
    return false
  } catch {
    return true
  }
}

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch {
    return []
  }
}
