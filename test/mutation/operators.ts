/** What takes the place of an operator between two operands. */
export const binaryOperators: Readonly<Record<string, {readonly kind: string; readonly by: readonly string[]}>> = {
  '<': {kind: 'boundary', by: ['<=', '>=']},
  '<=': {kind: 'boundary', by: ['<', '>']},
  '>': {kind: 'boundary', by: ['>=', '<=']},
  '>=': {kind: 'boundary', by: ['>', '<']},
  '===': {kind: 'equality', by: ['!==']},
  '!==': {kind: 'equality', by: ['===']},
  '&&': {kind: 'logic', by: ['||']},
  '||': {kind: 'logic', by: ['&&']},
  '??': {kind: 'logic', by: ['&&']},
  '+': {kind: 'arithmetic', by: ['-']},
  '-': {kind: 'arithmetic', by: ['+']},
  '*': {kind: 'arithmetic', by: ['/']},
  '/': {kind: 'arithmetic', by: ['*']},
  '%': {kind: 'arithmetic', by: ['*']},
  '+=': {kind: 'assignment', by: ['-=']},
  '-=': {kind: 'assignment', by: ['+=']},
  '*=': {kind: 'assignment', by: ['/=']},
  '??=': {kind: 'assignment', by: ['&&=']},
  '||=': {kind: 'assignment', by: ['&&=']}
}

/** Methods that are left out of a chain of calls, so that what they were called on goes on as it is. */
export const droppedMethods = new Set([
  'filter',
  'normalize',
  'reverse',
  'slice',
  'sort',
  'toLowerCase',
  'toReversed',
  'toSorted',
  'toUpperCase',
  'trim',
  'trimEnd',
  'trimStart'
])

/** Methods that are taken for another one. */
export const swappedMethods: Readonly<Record<string, string>> = {
  endsWith: 'startsWith',
  every: 'some',
  max: 'min',
  min: 'max',
  some: 'every',
  startsWith: 'endsWith'
}
