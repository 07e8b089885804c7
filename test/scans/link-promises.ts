import type {Definition, Nodes} from 'mdast'
import {overlap} from '../../src/post/overlap.ts'
import type {Post} from '../../src/post/post.ts'
import {findLinks} from '../../src/sources/find-links.ts'
import {normaliseLinkLabel} from '../../src/sources/link-definitions.ts'
import type {SourceTarget} from '../../src/sources/source-line.ts'
import {findReason, listExcuses} from './list-excuses.ts'
import {listNodes, rangeOf} from './list-nodes.ts'
import {listTemplateTags} from './list-template-tags.ts'
import type {ScanDifference, ScanPromise} from './scan-promise.ts'

export const linksOfTree: ScanPromise = {
  name: 'links',
  says: 'Every link to a web address that the tree has is found, at its place and with its address as written',
  check(post) {
    const nodes = listNodes(post.tree)
    const definitions = nodes.filter((node): node is Definition => node.type === 'definition')
    const targets = findLinks(post)
    const found = new Set(targets.map(({url}) => comparable(url)))
    return nodes.flatMap((node): ScanDifference[] => {
      const url = addressOf(node, definitions)
      if (url === undefined || !/^https?:/i.test(url) || found.has(comparable(url))) return []
      return [{at: rangeOf(node).start, says: `${url} is not found`, reason: excuse(node, targets, post)}]
    })
  }
}

export const linksOfText: ScanPromise = {
  name: 'no other links',
  says: 'No link that is found and judged to be prose is code in the tree',
  check(post) {
    const hidden = listNodes(post.tree).filter(({type}) => type === 'code' || type === 'inlineCode')
    const excuses = listExcuses(post)
    return findLinks(post).flatMap((target): ScanDifference[] => {
      const node = hidden.find((node) => isWithin(target, node))
      if (!node || !post.isProse(target)) return []
      return [
        {at: target.start, says: `${target.url} is in the tree ${node.type}`, reason: findReason(excuses, target)}
      ]
    })
  }
}

function isWithin({start, end}: SourceTarget, node: Nodes): boolean {
  const range = rangeOf(node)
  return range.start <= start && end <= range.end
}

function addressOf(node: Nodes, definitions: readonly Definition[]): string | undefined {
  if (node.type === 'link') return node.url
  if (node.type !== 'linkReference') return undefined
  const label = normaliseLinkLabel(node.label ?? node.identifier)
  return definitions.find((definition) => normaliseLinkLabel(definition.label ?? '') === label)?.url
}

/** Escapes and entities stay in an address as written, and GFM writes a scheme before `www.`. */
function comparable(url: string): string {
  return url
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('&amp;', '&')
    .replace(/^https?:\/\/(?=www\.)/i, '')
}

function excuse(node: Nodes, targets: readonly SourceTarget[], post: Post): string | undefined {
  const range = rangeOf(node)
  const {text, lines} = post
  if (lines.point(range.end).line - lines.point(range.start).line > 3) return 'longer than four lines'
  if (range.end - range.start > 1000) return 'longer than a thousand characters'
  // mdast gives no place to an address that it finds in text behind escapes and entities.
  if (node.position === undefined) return 'in text that was escaped'
  if (listTemplateTags(post).some((tag) => overlap(tag, range))) return 'in a tag of the template language'
  const reason = findReason(listExcuses(post), range, 'comment')
  if (reason !== undefined) return reason
  if (targets.some((target) => overlap(target, range))) return 'found at its place, read shorter or longer'
  if (/^[ >]*\[[^\]]*\]:/.test(lineOf(text, range.start))) return 'in what looks like a definition, right below text'
  return isInElement(text, range.start) ? 'in a link or in code of HTML' : undefined
}

/** Whether `<a>` or `<code>` is open at an offset of a line. */
function isInElement(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  return ['a', 'code'].some((name) => line.lastIndexOf(`<${name}`) > line.lastIndexOf(`</${name}`))
}

function lineOf(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
  return text.slice(start).split(/[\r\n]/, 1)[0] ?? ''
}
