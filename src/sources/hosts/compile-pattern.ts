/** A pattern ready to be asked. */
export interface CompiledPattern {
  /** The one host it holds for; absent when it holds for all hosts of the profile. */
  readonly host?: string
  readonly path: RegExp
  /** Parameters that must be there, in any order, with what their values look like. */
  readonly query: ReadonlyMap<string, RegExp>
}

/**
 * Reads a pattern in a subset of URLPattern's syntax: `:name` is one part of a path, `:name(…)` and `(…)` are regular
 * expressions, `*` at the end is anything. `?a=:b&c=*` asks for parameters, `//host/…` for one host.
 * A closing slash never matters.
 */
export function compilePattern(pattern: string): CompiledPattern {
  const [, host, path = '', query = ''] = /^(?:\/\/([^/]+))?([^?]*)(?:\?(.*))?$/.exec(pattern) ?? []
  const parameters = query.split('&').filter((parameter) => parameter !== '')
  return {
    ...(host !== undefined && {host}),
    path: new RegExp(`^${toExpression(path.replace(/\/$/, ''))}/?$`),
    query: new Map(
      parameters.map((parameter) => {
        const equals = parameter.indexOf('=')
        return [parameter.slice(0, equals), new RegExp(`^${toExpression(parameter.slice(equals + 1))}$`)]
      })
    )
  }
}

/** A named part with or without its expression, a bare expression, a star, or a character that stands for itself. */
const token = /:([a-z]+)(?:\(((?:[^()]|\([^()]*\))*)\))?|(\((?:[^()]|\([^()]*\))*\))|(\*)|([^:(*]|:)/g

function toExpression(pattern: string): string {
  return pattern.replace(token, (_, name?: string, inner?: string, group?: string, star?: string, literal = '') => {
    if (name !== undefined) return `(?<${name}>${inner ?? '[^/]+'})`
    if (group !== undefined) return group
    return star === undefined ? literal.replace(/[\\^$.*+?()[\]{}|]/, '\\$&') : '.*'
  })
}
