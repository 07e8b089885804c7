/** Keys under which blogs keep when a post was last changed, without `_`, `-` and case. */
const changeKeys: ReadonlySet<string> = new Set(
  'updated updatedat updateddate dateupdated update lastmod lastmodified lastmodifiedat modified modifiedat modifieddate datemodified lastupdated lastupdate revised'.split(
    ' '
  )
)

/** Whether blogs keep under that key when a post was last changed. */
export function isChangeKey(name: string): boolean {
  return changeKeys.has(name.replace(/[_-]/g, '').toLowerCase())
}
