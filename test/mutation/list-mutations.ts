import type {Node, SourceFile} from 'typescript/unstable/ast'
import * as is from 'typescript/unstable/ast/is'
import {isDescribing} from './is-left-out.ts'
import type {Mutation} from './mutant.ts'
import {mutateNode} from './mutate-node.ts'

/** All faults that the operators can put into a file, in the order of its text. A file without functions is a table. */
export function listMutations(tree: SourceFile): Mutation[] {
  const mutations: Mutation[] = []
  let hasFunction = false
  const visit = (node: Node, isInFunction: boolean): void => {
    if (isNoCode(node)) return
    if (is.isPropertyAssignment(node)) {
      if (!isDescribing(tree.text.slice(node.name.getStart(), node.name.end))) visit(node.initializer, isInFunction)
      return
    }
    if (is.isBindingElement(node)) {
      // `{0: first}` in a pattern: a name, and no value.
      for (const part of [node.name, node.initializer]) if (part) visit(part, isInFunction)
      return
    }
    const isFunction = is.isFunctionLikeDeclaration(node)
    hasFunction ||= isFunction
    mutations.push(...mutateNode(node, {tree, isInFunction}))
    node.forEachChild((child) => visit(child, isInFunction || isFunction))
  }
  visit(tree, false)
  return hasFunction ? mutations.sort((a, b) => a.start - b.start || b.end - a.end) : []
}

function isNoCode(node: Node): boolean {
  return (
    is.isTypeNode(node) ||
    is.isTypeAliasDeclaration(node) ||
    is.isInterfaceDeclaration(node) ||
    is.isImportDeclaration(node) ||
    is.isExportDeclaration(node)
  )
}
