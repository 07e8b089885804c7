import type {SiteFolder} from '../engine.ts'
import {findConfigFiles} from './find-config.ts'

/**
 * Whether the folder is the root of a Hugo site. `hugo.*` and `config/_default/` say so; `config.*` is read by other
 * engines and programs too, and is Hugo's where it has a `baseURL` or lies beside folders that only Hugo knows.
 */
export function detectSite(folder: SiteFolder): 'sure' | 'likely' | undefined {
  const files = findConfigFiles(folder)
  if (files.some(({name}) => /^hugo\.|^config\/_default\/(?:hugo|config|languages?|params|menus?)\./.test(name)))
    return 'sure'
  const config = files.find(({name}) => name.startsWith('config.'))
  const text = config ? (folder.read(config.name) ?? '') : ''
  if (/^[ \t{]*["']?base_url["']?[ \t]*=/m.test(text)) return undefined
  if (/^[ \t{]*["']?baseURL["']?[ \t]*[=:]/im.test(text)) return 'sure'
  if (!folder.has('content')) return undefined
  const isHugoLike =
    folder.has('archetypes') || (folder.has('layouts') && (config !== undefined || folder.has('themes')))
  return isHugoLike ? 'likely' : undefined
}
