import type {EngineId} from './engine.ts'
import {engines} from './index.ts'

/** The names of engines in a sentence: `Hugo`, `Hugo and Zola`, `Hexo, Hugo and Zola`. */
export function listNames(ids: readonly EngineId[]): string {
  const names = ids.map((id) => engines[id].name)
  const last = names.pop() ?? ''
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`
}
