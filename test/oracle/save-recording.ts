import {mkdirSync, writeFileSync} from 'node:fs'

/** Writes what an engine did to `fixtures/engines/ENGINE/NAME.json`, one reading a line, so that a change shows as one. */
export function saveRecording(engine: string, name: string, recording: Readonly<Record<string, unknown>>): void {
  const folder = new URL(`../../fixtures/engines/${engine}/`, import.meta.url)
  const text = Object.entries(recording).map(([key, value]) => {
    const rows =
      Array.isArray(value) && value.some(Array.isArray) ? value.map((row) => `    ${JSON.stringify(row)}`) : undefined
    return `  ${JSON.stringify(key)}: ${rows ? `[\n${rows.join(',\n')}\n  ]` : JSON.stringify(value)}`
  })
  mkdirSync(folder, {recursive: true})
  writeFileSync(new URL(`${name}.json`, folder), `{\n${text.join(',\n')}\n}\n`)
}
