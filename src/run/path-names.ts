import type {Site} from '../engines/engine.ts'
import {findRepository} from './find-repository.ts'
import {relativeName} from './relative-name.ts'

/** What a file (absolute path) is called, always with `/`. */
export interface PathNames {
  /** Relative to the working directory: in reports. */
  toPath(file: string): string
  /** Relative to the site's root, else to the top of the repository, else to the working directory: in fingerprints. */
  identify(file: string, site: Site): string
  /** As the engine knows it: relative to the site's root; where there is no site, to the working directory. */
  toSitePath(file: string, site: Site): string
}

/** Makes the names that files have for one working directory (absolute path). */
export function createPathNames(cwd: string): PathNames {
  return {
    toPath: (file) => relativeName(cwd, file),
    identify: (file, {root}) => relativeName(root || (findRepository(file) ?? cwd), file),
    toSitePath: (file, {root}) => relativeName(root || cwd, file)
  }
}
