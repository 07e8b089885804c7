import type {Format} from '../../report/report.ts'
import {options} from '../options.ts'

/** What `--help` prints. */
export function renderHelp(formats: readonly Format[], engines: readonly string[]): string {
  const commands: Row[] = [
    ['post-lint [options] [path ...]', 'check posts; paths are files, folders or globs'],
    ['post-lint init [path ...]', 'propose a config that fits the blog, and what keeps it checked'],
    ['post-lint baseline [path ...]', 'accept what is found now: later runs show only what is new'],
    ["post-lint date 'TEXT'", 'show what each engine makes of a date'],
    ['post-lint explain RULE', 'say what a rule is for, with examples'],
    ['post-lint rules', 'list the rules']
  ]
  const optionRows = options.map(({name, short, value, meaning}): Row => {
    const long = value === undefined ? `--${name}` : `--${name} ${value}`
    return [short === undefined ? long : `-${short}, ${long}`, meaning]
  })
  const lines = [
    'Checks blog posts before they are published.',
    '',
    ...alignRows(commands),
    '',
    'Without a path, it checks the posts where the engine of the blog keeps them.',
    '',
    'Options',
    ...alignRows(optionRows),
    '',
    'Formats',
    ...alignRows(formats.map(({name, meaning}): Row => [name, meaning])),
    '',
    `Engines: ${engines.join(', ')}`,
    '',
    'Exit codes: 0 no errors; 1 errors, or too many warnings; 2 the posts could not be checked'
  ]
  return `${lines.join('\n')}\n`
}

type Row = readonly [string, string]

function alignRows(rows: readonly Row[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
