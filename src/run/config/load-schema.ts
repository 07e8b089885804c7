import type {FrontMatterSchema} from '../../rule-kit/front-matter-schema.ts'
import {blobId} from '../blob-id.ts'
import {codeBehind} from '../error-code.ts'
import {isBelow, leadsOut} from '../leads-out.ts'
import {UserError} from '../user-error.ts'
import {compileSchema} from './compile-schema.ts'
import {findJsonFault} from './find-json-fault.ts'
import {locateValue, position} from './locate-value.ts'
import type {ReadText} from './read-text.ts'
import {showPath} from './show-path.ts'

/** A schema to load. */
export interface SchemaRequest {
  /** Absolute. */
  readonly path: string
  /** How an error names the place in the config that names the schema. */
  readonly namedAt: string
  readonly cwd: string
  /** The folder that the file must lie in, absolute; anywhere when left out. */
  readonly within?: string | undefined
  readonly readText: ReadText
}

/** Longer files are no schemas for front matter, in UTF-16 code units. */
const longestSchema = 1_000_000

/** Loads and compiles the JSON Schema for front matter. Rejects with a `UserError` that names file and place. */
export async function loadSchema(request: SchemaRequest): Promise<FrontMatterSchema> {
  const file = showPath(request.path, request.cwd)
  const text = (await readSchemaText(request, file)).replace(/^\ufeff/, '')
  if (text.length > longestSchema) throw new UserError(`${file}: this is too long for a schema`)
  const fault = findJsonFault(text)
  if (fault) throw new UserError(`${file}:${position(text, fault.offset)}: ${fault.reason}`)
  const compiled = compileSchema(JSON.parse(text))
  if ('validate' in compiled) return Object.assign(compiled.validate, {id: blobId(text), source: text})
  throw new UserError(`${locateValue(text, file, compiled.path)}: ${compiled.reason}`)
}

async function readSchemaText({path, namedAt, within, readText}: SchemaRequest, file: string): Promise<string> {
  if (within !== undefined && (!isBelow(path, within) || leadsOut(path, within))) {
    throw new UserError(
      `${namedAt}: the schema \`${file}\` lies outside of the repository of the config, and \`--untrusted\` reads nothing there`
    )
  }
  const text = await readText(path).catch((error: unknown) => {
    if (error instanceof UserError) throw error
    throw new UserError(`${namedAt}: the schema \`${file}\` cannot be read${codeBehind(error)}`)
  })
  if (text === undefined) throw new UserError(`${namedAt}: there is no schema \`${file}\``)
  return text
}
