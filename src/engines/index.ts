import type {EngineId, EngineProfile} from './engine.ts'
import {generic} from './generic/generic.ts'
import {jekyll} from './jekyll/jekyll.ts'

/** Every engine there is a profile for. */
export const engines: Readonly<Record<EngineId, EngineProfile>> = {jekyll, generic}
