import type {SiteFolder} from './engine.ts'

/** A site of which nothing can be seen: its settings are what the engine takes by default. */
export const emptyFolder: SiteFolder = {has: () => false, read: () => undefined, list: () => []}
