import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with {type: 'json'}
import {Ajv, type ValidateFunction} from 'ajv'
import AjvDraft4 from 'ajv-draft-04'
import addFormats from 'ajv-formats'

const text = {type: 'string', minLength: 1}
const number = {type: 'integer', minimum: 1}

/** Throws where a document breaks a schema. */
export type Check = (document: unknown) => void

/** The schema of SARIF 2.1.0 itself. */
export const checkSarif = checkWith(
  addFormats.default(new AjvDraft4.default({strict: false, unicodeRegExp: false})).compile(sarifSchema)
)

/** The fields that GitLab documents for code quality reports (docs.gitlab.com/ci/testing/code_quality). */
export const checkGitlab = checkWith(
  new Ajv({strict: true}).compile({
    type: 'array',
    items: record({
      description: text,
      check_name: text,
      fingerprint: text,
      severity: {enum: ['info', 'minor', 'major', 'critical', 'blocker']},
      location: record({path: text, lines: record({begin: number, end: number})})
    })
  })
)

/** The fields of reviewdog's `DiagnosticResult` (reviewdog, `proto/rdf/jsonschema/DiagnosticResult.json`), no others. */
export const checkRdjson = checkWith(
  new Ajv({strict: true}).compile({
    ...record({source: source(), diagnostics: {type: 'array', items: diagnostic()}})
  })
)

function diagnostic(): object {
  const range = record({start: record({line: number, column: number}), end: record({line: number, column: number})})
  const suggestions = {type: 'array', items: record({range, text: {type: 'string'}})}
  const required = {
    message: text,
    location: record({path: text, range}),
    severity: {enum: ['ERROR', 'WARNING', 'INFO']},
    code: record({value: text}, {url: text})
  }
  return record(required, {suggestions})
}

function source(): object {
  return record({name: text, url: text})
}

function record(required: Readonly<Record<string, object>>, optional: Readonly<Record<string, object>> = {}): object {
  return {
    type: 'object',
    properties: {...required, ...optional},
    required: Object.keys(required),
    additionalProperties: false
  }
}

function checkWith(validate: ValidateFunction): Check {
  return (document) => {
    if (!validate(document)) throw new Error(JSON.stringify(validate.errors, null, 2))
  }
}
