import {type Node, type SourceFile, SyntaxKind} from 'typescript/unstable/ast'
import * as is from 'typescript/unstable/ast/is'
import {isProse} from './is-left-out.ts'
import type {Mutation} from './mutant.ts'
import {mutateRegex} from './mutate-regex.ts'
import {binaryOperators, droppedMethods, swappedMethods} from './operators.ts'

/** Where a node stands: what is outside of every function is a table, in which only patterns and limits decide. */
export interface Surroundings {
  readonly tree: SourceFile
  readonly isInFunction: boolean
}

/** The faults that one node of a syntax tree can have, not those of its children. */
export function mutateNode(node: Node, {tree, isInFunction}: Surroundings): Mutation[] {
  const mutations: Mutation[] = []
  const textOf = (part: Node): string => tree.text.slice(part.getStart(), part.end)
  const add = (kind: string, target: Node, replacement: string): void => {
    if (replacement === textOf(target)) return
    const [start, end] = [target.getStart(), target.end]
    mutations.push({kind, start, end, replacement, isBlock: is.isBlock(target), opensStatement: opensStatement(target)})
  }
  /** Changes a part of a chain of members and calls; the chain is replaced as a whole, which keeps `this` and `?.`. */
  const splice = (kind: string, part: Node, from: number, to: number, by: string): void => {
    const chain = outermost(part)
    add(kind, chain, tree.text.slice(chain.getStart(), from) + by + tree.text.slice(to, chain.end))
  }

  const condition = conditionOf(node)
  if (condition && !isConstant(condition)) {
    if (is.isIfStatement(node) || is.isConditionalExpression(node)) add('condition', condition, 'true')
    add('condition', condition, 'false')
  }
  if (is.isBinaryExpression(node)) {
    const operator = binaryOperators[textOf(node.operatorToken)]
    const [left, right] = [textOf(node.left), textOf(node.right)]
    const isJoin =
      operator?.by.includes('-') || operator?.by.includes('-=') ? isText(node.left) || isText(node.right) : false
    for (const by of isJoin ? [] : (operator?.by ?? [])) {
      const isAssignment = operator?.kind === 'assignment'
      add(operator?.kind ?? '', node, isAssignment ? `${left} ${by} ${right}` : `(${left}) ${by} (${right})`)
    }
  } else if (is.isPrefixUnaryExpression(node)) {
    const [operator, operand] = [textOf(node).charAt(0), textOf(node.operand)]
    if (node.operator === SyntaxKind.PlusPlusToken) add('assignment', node, `--${operand}`)
    else if (node.operator === SyntaxKind.MinusMinusToken) add('assignment', node, `++${operand}`)
    else if (operator === '!') add('negation', node, operand)
    else if (operator === '-') add('arithmetic', node, operand)
  } else if (is.isPostfixUnaryExpression(node)) {
    add('assignment', node, textOf(node.operand) + (node.operator === SyntaxKind.PlusPlusToken ? '--' : '++'))
  } else if (node.kind === SyntaxKind.TrueKeyword) add('boolean', node, 'false')
  else if (node.kind === SyntaxKind.FalseKeyword) add('boolean', node, 'true')
  else if (is.isBlock(node) && node.statements.length > 0) add('block', node, '{}')
  else if (is.isReturnStatement(node) && node.expression) add('return value', node.expression, 'undefined')
  else if (is.isArrowFunction(node) && !is.isBlock(node.body)) add('return value', node.body, 'undefined')
  else if (is.isRegularExpressionLiteral(node)) {
    for (const {kind, replacement} of mutateRegex(textOf(node))) add(kind, node, replacement)
  } else if (is.isStringLiteral(node) || is.isNoSubstitutionTemplateLiteral(node) || is.isTemplateExpression(node)) {
    const text = textOf(node)
    if (isInFunction && !isProse(text)) add('string', node, text.length === 2 ? `'mutated'` : `''`)
  } else if (is.isNumericLiteral(node)) {
    if (isInFunction || is.isVariableDeclaration(node.parent)) add('number', node, `${textOf(node)} + 1`)
  } else if (is.isArrayLiteralExpression(node)) {
    if (isInFunction && node.elements.length > 0 && !isAssigned(node)) add('array', node, '[]')
  } else if (is.isSpreadElement(node)) add('spread', node.expression, '[]')
  else if (is.isSpreadAssignment(node)) add('spread', node.expression, '{}')

  if (is.isPropertyAccessExpression(node) || is.isElementAccessExpression(node) || is.isCallExpression(node)) {
    const dot = node.questionDotToken
    if (dot) splice('optional chain', node, dot.getStart(), dot.end, is.isPropertyAccessExpression(node) ? '.' : '')
  }
  if (is.isCallExpression(node) && is.isPropertyAccessExpression(node.expression)) {
    const {name, expression} = node.expression
    const method = textOf(name)
    if (droppedMethods.has(method)) splice('method', node, expression.end, node.end, '')
    else if (Object.hasOwn(swappedMethods, method)) {
      splice('method', node, name.getStart(), name.end, swappedMethods[method] ?? '')
    }
  }
  return mutations
}

function conditionOf(node: Node): Node | undefined {
  if (is.isIfStatement(node) || is.isWhileStatement(node) || is.isDoStatement(node)) return node.expression
  return is.isConditionalExpression(node) || is.isForStatement(node) ? node.condition : undefined
}

function isConstant(node: Node): boolean {
  return node.kind === SyntaxKind.TrueKeyword || node.kind === SyntaxKind.FalseKeyword
}

/** Whether a pattern stands here that takes values apart. */
function isAssigned({parent, pos}: Node): boolean {
  return (
    is.isBinaryExpression(parent) && parent.operatorToken.kind === SyntaxKind.EqualsToken && parent.left.pos === pos
  )
}

/** Whether `+` joins texts here. */
function isText(node: Node): boolean {
  if (is.isParenthesizedExpression(node)) return isText(node.expression)
  if (is.isBinaryExpression(node)) return isText(node.left) || isText(node.right)
  return is.isStringLiteral(node) || is.isNoSubstitutionTemplateLiteral(node) || is.isTemplateExpression(node)
}

/** The whole chain of members and calls that a part of it begins. */
function outermost(node: Node): Node {
  const {parent} = node
  const goesOn =
    is.isPropertyAccessExpression(parent) || is.isElementAccessExpression(parent) || is.isCallExpression(parent)
  return goesOn && parent.expression === node ? outermost(parent) : node
}

/** Whether a line begins with the node that, without a semicolon before it, goes on where it begins with a bracket. */
function opensStatement(node: Node): boolean {
  const start = node.getStart()
  for (let {parent} = node; parent && parent.getStart() === start; parent = parent.parent) {
    // As the body of an `if` or a loop it follows a bracket or a word, and a semicolon would be that body.
    if (is.isExpressionStatement(parent)) return holdsStatements(parent.parent)
  }
  return false
}

function holdsStatements(node: Node): boolean {
  return is.isBlock(node) || is.isSourceFile(node) || is.isCaseClause(node) || is.isDefaultClause(node)
}
