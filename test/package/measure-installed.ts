import {readdir, stat} from 'node:fs/promises'
import {join} from 'node:path'

/** What an install left in a folder: how many packages, and their size in bytes. */
export interface Installed {
  readonly packages: number
  readonly bytes: number
}

/** Measures the `node_modules` of a folder, those within packages included. */
export async function measureInstalled(folder: string): Promise<Installed> {
  const files = await readdir(join(folder, 'node_modules'), {recursive: true, withFileTypes: true})
  const sizes = await Promise.all(
    files.filter((file) => file.isFile()).map(async ({parentPath, name}) => (await stat(join(parentPath, name))).size)
  )
  const packages = files.filter(({parentPath, name}) => name === 'package.json' && isPackage(parentPath))
  return {packages: packages.length, bytes: sizes.reduce((sum, size) => sum + size, 0)}
}

/** Whether a folder is that of a package: right in `node_modules`, or in a scope there. */
function isPackage(folder: string): boolean {
  return /[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/@]+$/.test(folder)
}
