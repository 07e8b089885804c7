/** The names of a site's files, listed folder by folder when they are asked for. */
export interface SiteFiles {
  /**
   * The names in a folder as the disk spells them, those of folders with a `/` at the end. `folder` is relative to the
   * site's root, with `/`; `''` is the root. `undefined` where there is no such folder, where a symbolic link or `..`
   * leads out of the site, and where nothing is known of the site's files.
   */
  list(folder: string): ReadonlySet<string> | undefined
}

/** A site of whose files nothing is known. */
export const noFiles: SiteFiles = {list: () => undefined}
