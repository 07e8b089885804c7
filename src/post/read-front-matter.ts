import type {ContentReading} from './content-reading.ts'
import {findFences} from './find-fences.ts'
import type {Format, FrontMatter} from './front-matter.ts'
import {readJson} from './json/read-json.ts'
import {findHeaderLines} from './lines/find-header-lines.ts'
import {readLines} from './lines/read-lines.ts'
import type {Range} from './place.ts'
import {readToml} from './toml/read-toml.ts'
import {readYaml} from './yaml/read-yaml.ts'

const readers: Readonly<Record<Format, (text: string, content: Range, complexity?: number) => ContentReading>> = {
  yaml: readYaml,
  toml: readToml,
  json: readJson,
  lines: readLines
}

/**
 * Reads the front matter at the start of a post, lenient about what any engine might take; `undefined` when there is none.
 * Syntax errors become `faults`, and reading goes on behind them. `lines`: whether front matter is Pelican's `Key: value`
 * lines, fenced or not; other formats are then found where there are none. `maxComplexity`: see `PostSource`.
 */
export function readFrontMatter(
  text: string,
  {lines = false, maxComplexity}: {readonly lines?: boolean; readonly maxComplexity?: number | undefined} = {}
): FrontMatter | undefined {
  const block = (lines ? findHeaderLines(text) : undefined) ?? findFences(text)
  return block && {...block, ...readers[block.format](text, block.content, maxComplexity)}
}
