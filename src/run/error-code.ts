/** The code that Node and the system give an error, such as `ENOENT`; empty where it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** Whether an error says that there is nothing at a path, or that a file stands in the way. */
export function isAbsence(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(errorCode(error))
}

/** The code for the end of a sentence, ` (ENOENT)`; nothing where there is none. */
export function codeBehind(error: unknown): string {
  const code = errorCode(error)
  return code && ` (${code})`
}
