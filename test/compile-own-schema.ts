import type {FrontMatterSchema} from '../src/rule-kit/front-matter-schema.ts'
import {compileSchema} from '../src/run/config/compile-schema.ts'

/** Compiles a schema of an example or a fixture, which has to be sound. */
export function compileOwnSchema(schema: unknown): FrontMatterSchema {
  const compiled = compileSchema(schema)
  if ('reason' in compiled) throw new Error(`/${compiled.path.join('/')}: ${compiled.reason}`)
  return compiled.validate
}
