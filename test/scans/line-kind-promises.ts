import type {LineKind} from '../../src/post/body.ts'
import type {Post} from '../../src/post/post.ts'
import {findReason, listExcuses} from './list-excuses.ts'
import {readRemarkLineKinds} from './remark-line-kinds.ts'
import type {ScanDifference, ScanPromise} from './scan-promise.ts'

export const linesOfCode: ScanPromise = {
  name: 'code lines',
  says: 'No line that the tree has in code or in a comment is taken for text',
  check: (post) => compareLines(post, (scan, tree) => tree !== 'text' && scan !== tree)
}

export const linesOfText: ScanPromise = {
  name: 'text lines',
  says: 'No line that the tree has in text is taken for code, a comment or a blank line',
  check: (post) => compareLines(post, (scan, tree) => tree === 'text' && scan !== tree)
}

type Kind = Exclude<LineKind, 'fence'>

function compareLines(post: Post, differ: (scan: Kind, tree: Kind) => boolean): ScanDifference[] {
  const kinds = readRemarkLineKinds(post.tree, post.text)
  const excuses = listExcuses(post)
  return post.body.flatMap((line): ScanDifference[] => {
    const source = post.text.slice(line.start, line.end)
    // Only marks of containers: there is nothing to read, whatever it is called.
    if (source.replace(/^[\s>*+-]*/, '') === '') return []
    const scan = nameKind(line.kind)
    const tree = kinds.get(post.lines.point(line.start).line) ?? 'text'
    if (!differ(scan, tree)) return []
    return [{at: line.start, says: `${scan}, in the tree ${tree}`, reason: findReason(excuses, line, scan)}]
  })
}

function nameKind(kind: LineKind): Kind {
  return kind === 'fence' ? 'code' : kind
}
