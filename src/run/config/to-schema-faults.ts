import type {ErrorObject} from 'ajv'
import type {SchemaFault} from '../../rule-kit/front-matter-schema.ts'

/** Turns what ajv 8 reports with `allErrors` into faults: one for each thing to change, not one for each keyword. */
export function toSchemaFaults(errors: readonly ErrorObject[]): SchemaFault[] {
  const faults: SchemaFault[] = []
  for (let index = errors.length - 1; index >= 0; index--) {
    const error = errors[index]
    // What these two say, the errors of the schema within them say better.
    if (error === undefined || error.keyword === 'if' || error.keyword === 'propertyNames') continue
    const first = isUnion(error) ? findFirstBranch(errors, index) : index
    const wanted = typesOfBranches(errors.slice(first, index), error.instancePath)
    const path = readPointer(error.instancePath)
    faults.push(wanted.length > 0 ? {kind: 'type', wanted, path} : toFault(error, path))
    index = first
  }
  return faults.reverse()
}

function toFault(error: ErrorObject, path: readonly string[]): SchemaFault {
  // `params` of ajv 8, by keyword: https://ajv.js.org/api.html#error-parameters
  const {keyword, params, message = 'is not as it should be', propertyName} = error
  if (propertyName !== undefined) return {kind: 'other', detail: message, key: propertyName, path}
  if (keyword === 'type') return {kind: 'type', wanted: [params.type].flat(), path}
  if (keyword === 'enum') return {kind: 'enum', choices: params.allowedValues, path}
  if (keyword === 'const') return {kind: 'enum', choices: [params.allowedValue], path}
  if (keyword === 'required') return {kind: 'required', key: params.missingProperty, path}
  if (keyword === 'additionalProperties') return {kind: 'additional', key: params.additionalProperty, path}
  if (keyword === 'unevaluatedProperties') return {kind: 'additional', key: params.unevaluatedProperty, path}
  return {kind: 'other', detail: message, path}
}

function isUnion({keyword, params}: ErrorObject): boolean {
  return keyword === 'anyOf' || (keyword === 'oneOf' && params.passingSchemas === null)
}

/** ajv reports the branches of a union just before the union. */
function findFirstBranch(errors: readonly ErrorObject[], union: number): number {
  const {schemaPath, instancePath} = errors[union] ?? {schemaPath: '', instancePath: ''}
  let first = union
  while (first > 0) {
    const before = errors[first - 1]
    if (!before?.schemaPath.startsWith(`${schemaPath}/`) || !before.instancePath.startsWith(instancePath)) break
    first--
  }
  return first
}

/** The types that the branches ask for, where that is all they ask for. */
function typesOfBranches(branches: readonly ErrorObject[], instancePath: string): string[] {
  const isAboutType = branches.every((error) => error.keyword === 'type' && error.instancePath === instancePath)
  return isAboutType ? [...new Set(branches.flatMap(({params}) => params.type))] : []
}

/** The parts of a JSON pointer (RFC 6901). */
export function readPointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}
