import {readDisableComments} from '../../src/post/disable-comments.ts'
import {listNodes, rangeOf} from './list-nodes.ts'
import type {ScanPromise} from './scan-promise.ts'
import {readWithoutTree} from './without-tree.ts'

const marker = /^(?:\{\s*\/\*|<!--)\s*lint\s+(?:disable|enable|ignore)\b/

export const markersOfTree: ScanPromise = {
  name: 'disable comments',
  says: 'The tree is asked of every post in which it has a comment for the linter',
  check(post) {
    const ask = readWithoutTree(post)
    const markers = listNodes(post.tree).filter((node) => node.type === 'html' && marker.test(node.value))
    const [first] = markers
    if (!first || ask(readDisableComments) === undefined) return []
    return [{at: rangeOf(first).start, says: 'the comment is not seen'}]
  }
}
