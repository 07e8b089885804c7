import {Ajv, type ErrorObject, MissingRefError, type Options} from 'ajv'
import {Ajv2019} from 'ajv/dist/2019.js'
import {Ajv2020} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import {isRecord} from '../../post/is-record.ts'
import type {FrontMatterSchema} from '../../rule-kit/front-matter-schema.ts'
import type {ValuePath} from './config-source.ts'
import {readPointer, toSchemaFaults} from './to-schema-faults.ts'

/** A JSON Schema ready for use, or why and where it is none. */
export type CompiledSchema =
  | {readonly validate: FrontMatterSchema}
  | {readonly reason: string; readonly path: ValuePath}

/** Everything that is wrong, not only the first; and nothing is ever fetched, as there is no `loadSchema`. */
const options: Options = {allErrors: true, strict: false, logger: false}

const drafts: readonly {readonly name: RegExp; create(): Ajv}[] = [
  {name: /^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/, create: () => new Ajv2020(options)},
  {name: /^https?:\/\/json-schema\.org\/draft\/2019-09\/schema#?$/, create: () => new Ajv2019(options)},
  {name: /^https?:\/\/json-schema\.org\/draft-07\/schema#?$/, create: () => new Ajv(options)}
]

const newest = 'https://json-schema.org/draft/2020-12/schema'

/** Compiles a JSON Schema of draft-07, 2019-09 or, where `$schema` does not say, 2020-12. */
export function compileSchema(schema: unknown): CompiledSchema {
  if (!isRecord(schema)) return {reason: 'a JSON Schema is an object', path: []}
  const {$schema = newest} = schema
  const draft = drafts.find(({name}) => typeof $schema === 'string' && name.test($schema))
  if (!draft) {
    const reason = `\`$schema\` takes \`${newest}\`, or the one of 2019-09 or draft-07, not \`${String($schema)}\``
    return {reason, path: ['$schema']}
  }
  if (schema.$async === true) return {reason: 'post-lint does not take a schema with `$async`', path: ['$async']}
  const ajv = draft.create()
  addFormats.default(ajv)
  // `https` is how some write draft-07; ajv knows it by `http` only.
  const {$schema: _, ...rules} = schema
  if (ajv.validateSchema(rules) !== true) return describeInvalid(ajv.errors?.[0])
  try {
    const validate = ajv.compile(rules)
    return {validate: (value) => (validate(value) ? [] : toSchemaFaults(validate.errors ?? []))}
  } catch (error) {
    if (error instanceof MissingRefError) return describeMissing(schema, error.missingRef)
    return {reason: error instanceof Error ? error.message : String(error), path: []}
  }
}

function describeInvalid(error: ErrorObject | undefined): CompiledSchema {
  const reason = `this is no valid JSON Schema: it ${error?.message ?? 'breaks its own rules'}`
  return {reason, path: readPointer(error?.instancePath ?? '')}
}

function describeMissing(schema: unknown, missing: string): CompiledSchema {
  const reason = `there is nothing at \`${missing}\`: a \`$ref\` leads to a place in the same file, and nothing is fetched`
  return {reason, path: findReference(schema, missing) ?? []}
}

/** The first `$ref` that means the address; ajv gives that resolved, so its end is what stands in the file. */
function findReference(schema: unknown, missing: string): ValuePath | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined
  for (const [key, value] of Object.entries(schema)) {
    const isMeant = key === '$ref' && typeof value === 'string' && missing.endsWith(value)
    const inner = isMeant ? [] : findReference(value, missing)
    if (inner) return [Array.isArray(schema) ? Number(key) : key, ...inner]
  }
  return undefined
}
