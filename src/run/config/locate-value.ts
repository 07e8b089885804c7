import {isMap, isNode, isScalar, LineCounter, parseDocument} from 'yaml'
import type {ValuePath} from './config-source.ts'

/**
 * How an error names a value in a text of JSON or YAML: `file:line:column` of the nearest thing on the path that is
 * there. JSON is YAML enough for this.
 */
export function locateValue(text: string, file: string, path: ValuePath, part: 'value' | 'name' = 'value'): string {
  const document = parseDocument(text, {uniqueKeys: false, logLevel: 'silent'})
  const parent = document.getIn(path.slice(0, -1), true)
  const pair =
    part === 'name' && isMap(parent)
      ? parent.items.find(({key}) => isScalar(key) && key.value === path.at(-1))
      : undefined
  if (pair && isNode(pair.key) && pair.key.range) return `${file}:${position(text, pair.key.range[0])}`
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return `${file}:${position(text, node.range[0])}`
  }
  return file
}

/** `line:column` of an offset, counted from 1. */
export function position(text: string, offset: number): string {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) lines.addNewLine(index + 1)
  const {line, col} = lines.linePos(offset)
  return `${line}:${col}`
}
