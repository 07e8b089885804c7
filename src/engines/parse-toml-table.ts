import {parse} from 'smol-toml'

/** Parses a config in TOML; throws where it is not well formed. */
export function parseTomlTable(text: string): Readonly<Record<string, unknown>> {
  return parse(text)
}
