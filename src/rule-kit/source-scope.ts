import {choice, type Option} from './option.ts'

/** The option that says where a rule about sources looks; `what` it looks at, in the plural. */
export function sourceScope(what: string): Option<'sources' | 'all'> {
  const meaning = `Whether ${what} are checked in source lines only, or in the whole post.`
  return choice(['sources', 'all'], 'sources', meaning)
}
