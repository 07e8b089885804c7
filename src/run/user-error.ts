/**
 * Something the user can put right: bad arguments, a bad config, a file that cannot be read.
 * It is shown without a stack, one line for each thing that is wrong, and the run ends with exit code 2.
 */
export class UserError extends Error {
  readonly lines: readonly string[]

  constructor(...lines: readonly string[]) {
    super(lines.join('\n'))
    this.name = 'UserError'
    this.lines = lines
  }
}
