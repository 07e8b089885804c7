import type {SiteFolder} from '../engine.ts'

/** A config file: `name` is its path, `key` what its settings are kept under (`params` for `config/_default/params.toml`). */
interface ConfigFile {
  readonly name: string
  readonly key: string
}

const SUFFIXES = ['toml', 'yaml', 'yml', 'json']
const FOLDERS = ['config/_default', 'config/production']

/**
 * The config files in the order in which later ones win: the first of `hugo.toml` … `config.json`, then what lies in the
 * config folders (config/allconfig/load.go, config/configLoader.go).
 */
export function findConfigFiles(folder: SiteFolder): readonly ConfigFile[] {
  const names = ['hugo', 'config'].flatMap((stem) => SUFFIXES.map((suffix) => `${stem}.${suffix}`))
  const main = names.find((name) => folder.has(name))
  const inFolders = FOLDERS.flatMap((path) =>
    folder.list(path).flatMap((file): ConfigFile[] => {
      const [, stem = '', suffix = ''] = /^([^.]+)\.([a-z]+)$/.exec(file) ?? []
      if (!SUFFIXES.includes(suffix)) return []
      return [{name: `${path}/${file}`, key: stem === 'hugo' || stem === 'config' ? '' : stem.toLowerCase()}]
    })
  )
  return [...(main === undefined ? [] : [{name: main, key: ''}]), ...inFolders]
}
