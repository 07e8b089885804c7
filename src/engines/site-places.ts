/** Where a site keeps what its posts point at. Paths are relative to the site's root, `''` is the root itself. */
export interface SitePlaces {
  /** Folders whose files are published right below the site's address: `/a.png` is `static/a.png`. */
  readonly roots: readonly string[]
  /** Folders of folders that may hold such roots too, those of themes. */
  readonly themes?: readonly {readonly folder: string; readonly root: string}[]
  /**
   * Whether an image without a slash before it lies beside its post: `always`; only for a post that is the `index` of
   * a folder of its own; in a folder with the post's name; or nobody knows.
   */
  readonly beside: 'always' | 'bundle' | 'own-folder' | 'unknown'
  /** Folders that the path of a page counts from where it does not count from the post. */
  readonly pages: readonly string[]
}
