import type {SiteFolder} from './engine.ts'

/** How the root of a site is told whose engine has no profile yet, so that it is not taken for another engine's. */
interface ForeignEngine {
  readonly name: string
  /** Any of these files is enough. */
  readonly files?: readonly string[]
  /** So is this package among the dependencies in package.json. */
  readonly package?: string
}

const FOREIGN: readonly ForeignEngine[] = [
  {name: 'VitePress', files: ['.vitepress'], package: 'vitepress'},
  {
    name: 'Next.js',
    files: ['next.config.js', 'next.config.mjs', 'next.config.ts', 'contentlayer.config.ts', 'contentlayer.config.js'],
    package: 'next'
  },
  {name: 'Bridgetown', files: ['bridgetown.config.yml', 'config/initializers.rb']},
  {name: 'Quarto', files: ['_quarto.yml']}
]

/** The name of the engine without a profile whose site has its root here. */
export function findForeignEngine(folder: SiteFolder): string | undefined {
  const packages = readPackages(folder)
  const found = FOREIGN.find(
    ({files = [], package: dependency}) =>
      files.some((name) => folder.has(name)) || (dependency !== undefined && packages.has(dependency))
  )
  return found?.name
}

/** The names in package.json's dependencies. */
function readPackages(folder: SiteFolder): ReadonlySet<string> {
  const text = folder.has('package.json') ? folder.read('package.json') : undefined
  const manifest = text === undefined ? undefined : parseJson(text)
  if (!isRecord(manifest)) return new Set()
  const {dependencies, devDependencies} = manifest
  const names = [dependencies, devDependencies].flatMap((list) => (isRecord(list) ? Object.keys(list) : []))
  return new Set(names)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
