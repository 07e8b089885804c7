/** The fields of an output of git's with `-z`, each ended by NUL. */
export function splitAtNul(output: Buffer): string[] {
  return output.toString().split('\0').slice(0, -1)
}
