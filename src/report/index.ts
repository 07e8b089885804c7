import {json} from './json.ts'
import type {Format} from './report.ts'
import {stylish} from './stylish.ts'

/** Every format there is, the default first. */
export const formats: readonly Format[] = [stylish, json]
