import type {Nodes} from 'mdast'
import {findHtmlMarkup} from '../../src/post/find-html-markup.ts'
import {overlap} from '../../src/post/overlap.ts'
import type {Range} from '../../src/post/place.ts'
import type {Post} from '../../src/post/post.ts'
import {findReason, listExcuses} from './list-excuses.ts'
import {listNodes, rangeOf} from './list-nodes.ts'
import {listTemplateTags} from './list-template-tags.ts'
import type {ScanPromise} from './scan-promise.ts'
import {readWithoutTree} from './without-tree.ts'

const hidden = new Set('code inlineCode definition html yaml mdxjsEsm mdxFlowExpression mdxTextExpression'.split(' '))
const wordsOfLine = 3

/** Where the text cannot tell, the tree is asked, and there is nothing to compare. */
export const proseByText: ScanPromise = {
  name: 'prose',
  says: 'Where a word is judged from the text alone, the tree has it in text, or in code, HTML or a definition, just so',
  check(post) {
    const ask = readWithoutTree(post)
    const concealed = listNodes(post.tree).filter(({type}) => hidden.has(type))

    const excuses = [...listExcuses(post), {reason: 'a tag of the template language', ranges: listTemplateTags(post)}]
    let next = 0
    return listWords(post).flatMap((word) => {
      const answer = ask((fresh) => fresh.isProse(word))
      while (next < concealed.length && isBefore(concealed[next], word)) next++
      const node = concealed[next]
      const isHidden = node !== undefined && overlap(rangeOf(node), word) && !isProseOfHtml(node, post.text, word)
      if (answer === undefined || answer !== isHidden) return []
      const says = `${answer ? 'text' : 'no text'}, in the tree ${isHidden ? 'hidden' : 'text'}`
      return [{at: word.start, says, reason: findReason(excuses, word, answer ? 'text' : 'comment')}]
    })
  }
}

function isBefore(node: Nodes | undefined, word: Range): boolean {
  return node !== undefined && rangeOf(node).end <= word.start
}

function isProseOfHtml(node: Nodes, text: string, word: Range): boolean {
  return node.type === 'html' && !findHtmlMarkup(text, rangeOf(node)).some((markup) => overlap(markup, word))
}

/** The first words of every line. */
function listWords({text, body}: Post): Range[] {
  return body.flatMap(({start, end}) => {
    const found = [...text.slice(start, Math.min(end, start + 400)).matchAll(/\p{L}[\p{L}\p{N}]*/gu)]
    return found.slice(0, wordsOfLine).map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length
    }))
  })
}
