import type {Tool} from './tool.ts'

/** Node doing nothing: no program that runs in Node can take less. */
export function createNodeAlone(node: string, version: string): Tool {
  return {id: 'node -e 0', version, caches: false, argv: () => [node, '-e', '0']}
}
