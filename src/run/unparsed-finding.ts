import type {ParseHazard} from '../post/parse-hazard.ts'
import type {Post} from '../post/post.ts'
import type {Finding} from '../rule-kit/finding.ts'
import {toolFinding} from './tool-findings.ts'

/** The finding for a post whose Markdown some rule wanted parsed, and that could stall the parser. */
export function unparsedFinding(post: Post, {cause, bound, range}: ParseHazard): Finding {
  const reason = `${describe(cause, bound.toLocaleString('en'))}: the Markdown was not parsed, and what some rules find may be missing or wrong. Make it simpler, or set \`maxComplexity\` in the config`
  return toolFinding('unreadable-post', 'unparsed', reason, {place: post.place({...range, end: range.start})})
}

function describe(cause: ParseHazard['cause'], bound: string): string {
  const descriptions: Record<ParseHazard['cause'], string> = {
    size: `This post has more than ${bound} characters`,
    'long-paragraph': `A paragraph of more than ${bound} lines starts here`,
    nesting: `More than ${bound} lists and quotes stand within each other here`,
    blocks: `Up to here, this post has so many quotes, lists within lists and underlined headings that a parser would make more than ${bound} copies of what it has read`,
    emphasis: `With the paragraph that starts here, there are more than ${bound} runs of \`*\`, \`_\` and \`~\``,
    brackets: `In the paragraph that starts here, more than ${bound} brackets are open within each other`,
    markup: `With the paragraph that starts here, there are more than ${bound} of \`[\`, \`<\` and \`&\``,
    unclosed: `In the paragraph that starts here, so much is opened and closed late or never (\`<!--\`, \`<?\`, \`(\`) that a parser would read more than ${bound} characters again`,
    backticks: `More than ${bound} backticks stand in a row here`,
    table: `A table of more than ${bound} cells starts here`
  }
  return descriptions[cause]
}
