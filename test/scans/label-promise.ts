import type {Nodes} from 'mdast'
import {findLabel} from '../../src/sources/find-label.ts'
import {findLabelSites} from '../../src/sources/find-label-sites.ts'
import {findReason, listExcuses} from './list-excuses.ts'
import {listNodes, rangeOf} from './list-nodes.ts'
import type {ScanDifference, ScanPromise} from './scan-promise.ts'

export const labelsOfTree: ScanPromise = {
  name: 'labels',
  says: 'Every source label that the tree has at the start of a line of a paragraph or heading, with a colon behind it, is found',
  check(post) {
    const sites = findLabelSites(post)
    const excuses = listExcuses(post)
    const isFound = (at: number): boolean => sites.some(({range}) => range.start <= at && at < range.end)
    return listNodes(post.tree)
      .filter(({type}) => type === 'paragraph' || type === 'heading')
      .flatMap((node) => listLineStarts(node, post.text))
      .flatMap((at): ScanDifference[] => {
        const words = readLabel(post.text, at)
        if (words === undefined || isFound(at)) return []
        return [{at, says: `${words} is not found`, reason: findReason(excuses, {start: at, end: at + 1}, 'comment')}]
      })
  }
}

/** The offsets at which the text of a paragraph begins, and its text behind each line break. */
function listLineStarts(node: Nodes, text: string): number[] {
  const starts: number[] = []
  let isStart = true
  const visit = (inner: Nodes): void => {
    if (inner.type === 'break') isStart = true
    else if (inner.type === 'text' && inner.position) {
      const {start, end} = rangeOf(inner)
      if (isStart) starts.push(start)
      isStart = false
      for (const match of text.slice(start, end).matchAll(/(?:\r\n?|\n)[ \t>]*/g)) {
        const at = start + match.index + match[0].length
        if (at < end) starts.push(at)
        else isStart = true
      }
    } else if ('children' in inner) inner.children.forEach(visit)
    else isStart = false
  }
  if ('children' in node) node.children.forEach(visit)
  return starts
}

/** A strong label with a colon right behind it, or behind the marks that close emphasis. */
function readLabel(text: string, at: number): string | undefined {
  const words = /^([^:：*_[\](){}<>`\\&\r\n]{2,80}?)[*_]{0,3}\s?[:：](?=[*_]{0,3}(?:\s|[[<]|https?:))/.exec(
    text.slice(at, at + 120)
  )?.[1]
  return words !== undefined && findLabel(words)?.tier === 'strong' ? words : undefined
}
