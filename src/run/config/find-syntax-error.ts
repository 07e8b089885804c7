import {execFile} from 'node:child_process'

/**
 * The line of a JavaScript file that does not parse; `undefined` when it does, or when there is no `node` to ask.
 * An error of `import()` does not say it, only `node --check` does; nothing of the file is executed.
 */
export function findSyntaxError(path: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    execFile('node', ['--check', path], {timeout: 10_000}, (_error, _stdout, stderr) => {
      const line = /:(\d+)\r?$/.exec(stderr.split('\n', 1)[0] ?? '')?.[1]
      resolve(line === undefined ? undefined : Number(line))
    })
  })
}
