import type {ResolveHook} from 'node:module'

const watchedUvu = new URL('watched-uvu.ts', import.meta.url).href

/** Gives test files the watched uvu, and the watched uvu the real one. */
export const resolve: ResolveHook = (specifier, context, next) =>
  next(specifier === 'uvu' && !context.parentURL?.startsWith(watchedUvu) ? watchedUvu : specifier, context)
