import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {type PluggableList, unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {LineIndex} from '../post/line-index.ts'
import type {Place, Point} from '../post/place.ts'
import type {PostSource} from '../post/post.ts'
import type {Finding} from '../rule-kit/finding.ts'
import {crashFinding} from './lint-post.ts'

/** Runs the remark plugins of a config on a post; what they say comes back as findings. */
export type ForeignLinter = (source: PostSource, cwd: string) => Promise<Finding[]>

/** Makes the pipeline of the plugins in a config that are not ours: remark-parse, remark-frontmatter, then they. */
export function createForeignLinter(plugins: PluggableList): ForeignLinter {
  const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(plugins).freeze()
  return async ({path, text}, cwd) => {
    const file = new VFile({path, value: text, cwd})
    try {
      await processor.run(processor.parse(file), file)
    } catch (error) {
      return [...file.messages.map((message) => toFinding(message, text)), crashFinding('plugin', error)]
    }
    return file.messages.map((message) => toFinding(message, text))
  }
}

function toFinding(message: VFileMessage, text: string): Finding {
  const place = toPlace(message, text)
  const actual = message.actual ?? null
  return {
    ruleId: [message.source, message.ruleId].filter(Boolean).join(':') || 'plugin',
    messageId: message.ruleId ?? 'message',
    severity: message.fatal ? 'error' : 'warning',
    reason: message.reason,
    place,
    actual,
    expected: message.expected ?? [],
    note: message.note ?? null,
    url: message.url ?? '',
    fixable: false,
    subject: text.slice(place.start.offset, place.end.offset).slice(0, 200) || message.reason
  }
}

/** Plugins give a point, a place or nothing, and often no offset. */
function toPlace({place}: VFileMessage, text: string): Place {
  const lines = new LineIndex(text)
  const complete = (point: {line: number; column: number}): Point =>
    lines.point(lines.start(point.line) + point.column - 1)
  if (!place) return lines.place({start: 0, end: 0})
  return 'start' in place
    ? {start: complete(place.start), end: complete(place.end)}
    : {start: complete(place), end: complete(place)}
}
