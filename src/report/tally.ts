import type {Paint} from './paint.ts'
import type {Report} from './report.ts'

/** How many findings a report has: `4 messages (✖ 2 errors, ⚠ 2 warnings)`, or `✖ 1 error`, as vfile-reporter puts it. */
export function describeTally({posts}: Pick<Report, 'posts'>, paint: Paint): string {
  const findings = posts.flatMap((post) => post.messages)
  const errors = findings.filter(({severity}) => severity === 'error').length
  const warnings = findings.length - errors
  const parts = [
    ...(errors > 0 ? [`${paint.red('✖')} ${errors} error${errors === 1 ? '' : 's'}`] : []),
    ...(warnings > 0 ? [`${paint.yellow('⚠')} ${warnings} warning${warnings === 1 ? '' : 's'}`] : [])
  ]
  return parts.length > 1 ? `${findings.length} messages (${parts.join(', ')})` : parts.join('')
}
