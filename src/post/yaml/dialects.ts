import type {Parser} from '../front-matter.ts'

/** All the parsers of YAML. */
export const everyParser: readonly Parser[] = [
  'psych',
  'js-yaml-3',
  'js-yaml-4',
  'js-yaml-5',
  'yaml',
  'go-yaml',
  'goccy',
  'serde-yaml'
]

/** libyaml and its ports: go-yaml (v2 and v3) and serde-yaml translate its scanner line by line. */
export const libyaml: readonly Parser[] = ['psych', 'go-yaml', 'serde-yaml']

/**
 * Who stops at what some parsers read on over. Psych 4.0.3 (libyaml 0.2.5), js-yaml 3.15, 4.3 and 5.5 and yaml 2.9 were
 * run; go-yaml and serde-yaml follow libyaml, and Go's v2 takes the last of two equal keys; goccy is taken to be strict.
 */
export const rejections = {
  duplicateKey: ['js-yaml-3', 'js-yaml-4', 'js-yaml-5', 'yaml', 'goccy', 'serde-yaml'],
  /** A quoted text or a bracket list that goes on further left than its key. */
  shallowContinuation: ['js-yaml-5', 'yaml', 'goccy'],
  tabIndent: everyParser.filter((parser) => parser !== 'js-yaml-3'),
  tabOnBlankLine: libyaml,
  emptyFlowItem: everyParser.filter((parser) => parser !== 'js-yaml-3'),
  adjacentComment: ['js-yaml-5', 'yaml', 'goccy'],
  explicitKeyInLine: everyParser.filter((parser) => parser !== 'js-yaml-3'),
  /** `key: "value" other: value`: js-yaml 3 does not ask for a new line. */
  secondKeyInLine: everyParser.filter((parser) => parser !== 'js-yaml-3'),
  /** A key and its colon on different lines. */
  keyOverLines: [...libyaml, 'js-yaml-3', 'js-yaml-4', 'js-yaml-5', 'goccy'],
  /** `&key: value`: to libyaml the anchor of nothing. */
  anchorAsKey: everyParser.filter((parser) => !libyaml.includes(parser)),
  unknownTag: ['js-yaml-3', 'js-yaml-4', 'js-yaml-5'],
  /** Behind the end of the first document: Psych's `load` has stopped reading there. */
  behindDocument: everyParser.filter((parser) => parser !== 'psych' && parser !== 'go-yaml'),
  /** Decoding into a map of a fixed type fails; the others hand over the list or text. */
  notAMapping: ['go-yaml', 'goccy', 'serde-yaml'],
  controlCharacter: ['psych', 'js-yaml-3', 'js-yaml-4', 'js-yaml-5', 'go-yaml', 'serde-yaml'],
  byteOrderMark: libyaml
} as const satisfies Record<string, readonly Parser[]>
