import type {Scalar} from '../../src/post/front-matter.ts'

/** A scalar as the post reader would give it, from its source: plain, or in single or double quotes. */
export function toScalar(source: string): Scalar {
  const range = {start: 0, end: source.length}
  if (source.startsWith('"')) return {type: 'scalar', style: 'double', source, text: JSON.parse(source), ...range}
  if (!/^'.*'$/.test(source)) return {type: 'scalar', style: 'plain', source, text: source, ...range}
  return {type: 'scalar', style: 'single', source, text: source.slice(1, -1).replaceAll("''", "'"), ...range}
}
