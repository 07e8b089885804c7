import type {SiteFolder} from './engine.ts'

/** How the root of a site is told whose engine has no profile yet, so that it is not taken for another engine's. */
interface ForeignEngine {
  readonly name: string
  /** Any of these files is enough. */
  readonly files: readonly string[]
}

const FOREIGN: readonly ForeignEngine[] = [
  {name: 'Bridgetown', files: ['bridgetown.config.yml', 'config/initializers.rb']},
  {name: 'Quarto', files: ['_quarto.yml']}
]

/** The name of the engine without a profile whose site has its root here. */
export function findForeignEngine(folder: SiteFolder): string | undefined {
  return FOREIGN.find(({files}) => files.some((name) => folder.has(name)))?.name
}
