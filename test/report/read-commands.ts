/** A workflow command as the runner of GitHub Actions understands a line. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** Reads the commands in what a step prints, by the rules of actions/runner (ActionCommand.TryParseV2, and TryParse). */
export function readCommands(output: string): WorkflowCommand[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => {
    if (line.includes('##[')) throw new Error(`a command of the old form: ${line}`)
    const [, name, list, data] = /^\s*::([^\s:]+)(?: ((?:(?!::).)*))?::(.*)$/.exec(line) ?? []
    if (name === undefined || data === undefined) return []
    const pairs = (list ?? '').split(',').map((pair): [string, string] => {
      const [key = '', ...value] = pair.split('=')
      return [key, decode(value.join('='))]
    })
    return [{name, properties: Object.fromEntries(pairs), data: decode(data)}]
  })
}

const characters: Readonly<Record<string, string>> = {'%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%'}

function decode(text: string): string {
  return text.replace(/%(?:0D|0A|3A|2C|25)/g, (code) => characters[code] ?? code)
}
