import {execFileSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {withFolder} from '../folder.ts'

/** A repository with these files in its first commit on `main`. */
export async function withRepository(
  files: Record<string, string>,
  use: (folder: string) => Promise<void>
): Promise<void> {
  await withFolder(files, async (folder) => {
    git(folder, 'init', '-q', '-b', 'main')
    git(folder, 'add', '.')
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'First')
    await use(folder)
  })
}

/** Runs git, in silence. */
export function git(folder: string, ...args: string[]): void {
  const person = ['-c', 'user.name=A', '-c', 'user.email=a@example.org']
  execFileSync('git', [...person, ...args], {cwd: folder, stdio: 'ignore'})
}

/** Writes a file, and makes the folder it is in. */
export function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), text)
}
