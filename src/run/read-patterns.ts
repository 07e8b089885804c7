import ignorePatterns, {type Ignore} from 'ignore'

/** Reads the texts of ignore files of one folder; what a later one says wins. The only module that loads the package. */
export function readPatterns(texts: readonly string[]): Ignore {
  const patterns = ignorePatterns()
  for (const text of texts) patterns.add(text)
  return patterns
}
