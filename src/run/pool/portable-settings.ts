import {rules} from '../../../rules/index.ts'
import type {RuleSetting} from '../../rule-kit/setting.ts'
import type {LocalSettings} from '../lint-locally.ts'

/** How posts are to be linted by themselves, as plain data, which can be sent to another thread. */
export interface PortableSettings extends Pick<LocalSettings, 'maxBytes' | 'maxSeconds' | 'maxComplexity'> {
  /** By rule. */
  readonly rules: readonly (readonly [id: string, setting: RuleSetting])[]
  /** The JSON Schema for front matter. */
  readonly schema?: string | undefined
}

/** Settings as plain data; `undefined` where they hold functions that another thread cannot load by itself. */
export function packSettings(settings: LocalSettings): PortableSettings | undefined {
  const {maxBytes, maxSeconds, maxComplexity, foreignPlugins, schema} = settings
  const own = new Set(rules.map(({rule}) => rule))
  if (foreignPlugins.length > 0 || (schema && schema.source === undefined)) return undefined
  if (!settings.rules.every(({rule}) => own.has(rule))) return undefined
  return {
    maxBytes,
    maxSeconds,
    ...(maxComplexity !== undefined && {maxComplexity}),
    rules: settings.rules.map(({rule, setting}) => [rule.id, setting]),
    schema: schema?.source
  }
}

/** The settings that were packed. */
export async function unpackSettings({rules: asked, schema, ...limits}: PortableSettings): Promise<LocalSettings> {
  const byId = new Map(rules.map(({rule}) => [rule.id, rule]))
  const active = asked.flatMap(([id, setting]) => {
    const rule = byId.get(id)
    return rule ? [{rule, setting}] : []
  })
  return {
    ...limits,
    rules: active,
    foreignPlugins: [],
    schema: schema === undefined ? undefined : await compile(schema)
  }
}

async function compile(source: string): Promise<LocalSettings['schema']> {
  // It brings ajv along, which takes long to load.
  const {compileSchema} = await import('../config/compile-schema.ts')
  const compiled = compileSchema(JSON.parse(source))
  return 'validate' in compiled ? compiled.validate : undefined
}
