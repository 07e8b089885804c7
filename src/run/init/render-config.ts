import {stringify} from 'yaml'
import {makeVisible} from '../../report/make-visible.ts'
import {wrap} from '../../report/wrap.ts'
import type {Proposal} from './proposal.ts'

/** The width of comments, in columns. */
const columns = 100

/** The name of the config that `init` writes: data only, so that nothing of the repository has to be executed. */
export const configName = '.remarkrc.yml'

/** Everything that a config to be is made of. */
export interface ConfigContent {
  readonly postCount: number
  readonly proposals: readonly Proposal[]
  /** Sentences for the end of the file. */
  readonly remarks: readonly string[]
}

/** The text of the config: each line under what it means; lines that are not set are comments. */
export function renderConfig({postCount, proposals, remarks}: ConfigContent): string {
  const ofKind = (kind: Proposal['kind']) => proposals.filter((proposal) => proposal.kind === kind)
  const lines = [
    '# What post-lint knows of this blog, which it checks before posts are published.',
    `# \`post-lint init\` learnt it from ${postCount} posts. A line behind a \`#\` is not set: take the \`#\` away to set it.`,
    'plugins:',
    '  post-lint:',
    ...ofKind('setting').flatMap((proposal) => ['', ...renderProposal(proposal, '    ')]),
    '',
    '    rules:',
    ...ofKind('rule').flatMap((proposal, index) => [...(index > 0 ? [''] : []), ...renderProposal(proposal, '      ')]),
    ...(remarks.length > 0 ? ['', ...remarks.flatMap((remark) => renderComment(remark, ''))] : [])
  ]
  return `${lines.join('\n')}\n`
}

function renderProposal({name, value, isSet, comment}: Proposal, indent: string): string[] {
  const line = `${name}: ${renderValue(value)}`
  return [...renderComment(comment.join(' '), indent), `${indent}${isSet ? '' : '# '}${line}`]
}

function renderComment(text: string, indent: string): string[] {
  return wrap(makeVisible(text), columns - indent.length - 2).map((line) => `${indent}# ${line}`)
}

/** On one line: comments cannot stand between the parts. */
function renderValue(value: unknown): string {
  return stringify(value, {collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0}).trimEnd()
}
