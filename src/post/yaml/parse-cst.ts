import {Composer, CST, Parser as CstParser} from 'yaml'
import type {Range} from '../place.ts'

/** A node of the concrete syntax tree, places and all. */
export type CstToken = CST.Token
/** A token that holds no other one. */
export type CstLeaf = CST.SourceToken
/** A plain or quoted scalar, or an alias. */
export type FlowScalarToken = CST.FlowScalar
/** A literal or folded scalar. */
export type BlockScalarToken = CST.BlockScalar
/** An item of a map or list. */
export type CstItem = CST.CollectionItem

/** An error in the words of the `yaml` package. */
export interface YamlError extends Range {
  readonly code: string
  readonly message: string
}

/** What the `yaml` package makes of a text: its tokens, and the errors it would stop at. */
export interface CstReading {
  readonly tokens: readonly CstToken[]
  readonly errors: readonly YamlError[]
}

/**
 * Parses YAML with the `yaml` package; the only module that loads it. The text must keep to `findExcess`, since the
 * package recurses without a limit. Duplicate keys and aliases are left to others; more than one document is an error.
 */
export function parseCst(source: string): CstReading {
  const tokens = [...new CstParser().parse(source)]
  const documents = [...new Composer({uniqueKeys: false}).compose(tokens, true, source.length)]
  const errors = documents.flatMap((document) =>
    document.errors.map(({code, message, pos}): YamlError => ({code, message, start: pos[0], end: pos[1]}))
  )
  const second = documents[1]
  if (second) {
    const message = 'There is a second document'
    errors.push({code: 'MULTIPLE_DOCS', message, start: second.range[0], end: second.range[0]})
  }
  return {tokens, errors}
}

/** The text a scalar token stands for: quotes off, escapes resolved, lines folded. */
export function resolveText(token: FlowScalarToken | BlockScalarToken): string {
  // Errors were reported when the text was parsed; without a listener they would be thrown.
  return CST.resolveAsScalar(token, true, () => undefined).value
}
