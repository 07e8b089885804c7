import {spawn} from 'node:child_process'

/** What came of a command; standard output and error as they came, in one text. */
export interface CommandResult {
  readonly code: number | null
  readonly output: string
}

/** Runs a command in a folder, without input; in the environment of this process when none is given. */
export function runCommand(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>> = process.env
): Promise<CommandResult> {
  return new Promise((settle) => {
    const chunks: Buffer[] = []
    const child = spawn(command, args, {cwd, env, stdio: ['ignore', 'pipe', 'pipe']})
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', (error) => settle({code: null, output: error.message}))
    child.on('close', (code) => settle({code, output: Buffer.concat(chunks).toString()}))
  })
}
