import {docusaurus} from '../../../src/engines/docusaurus/docusaurus.ts'
import type {Comparison} from '../comparison.ts'
import {compareRecordings} from '../javascript/compare-recordings.ts'

/** Holds the profile of Docusaurus against its recordings. */
export function compareDocusaurus(): readonly Comparison[] {
  return compareRecordings({
    profile: docusaurus,
    jsYaml: 4,
    settingsIn: () => ({}),
    untitled: (title) => /^p\d+$/.test(String(title)),
    exceptions: {
      'Docusaurus stops at a title that is no text, which is no matter of syntax':
        /^---\ntitle:(?: true| ~| null| &a| \{\{ a \}\}|)\n---\n/,
      'Docusaurus stops at tags that are no list of texts':
        /^---\ntitle: a\ntags:(?: x,? y| \[2023, true, null\]| 2023|(?=\n---))\n/,
      'Docusaurus leaves out drafts, and stops at other words for them': /^draft: (?!false)/m,
      'Docusaurus stops at the date, which is read by itself': /^date:(?: nonsense)?$/m,
      'Docusaurus stops at front matter without keys, which other engines read':
        /^---\n(?:- title: a|a|title[:=]\u00A0?a|title)\n---\n/,
      'the page of the post stops the build, which is not recorded': /^#2023-11-17-post\.md$|%-off\.md$/
    }
  })
}
