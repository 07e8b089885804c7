import {checkstyle} from './checkstyle.ts'
import {github} from './github.ts'
import {gitlab} from './gitlab.ts'
import {json} from './json.ts'
import {junit} from './junit.ts'
import {markdown} from './markdown.ts'
import {rdjson} from './rdjson.ts'
import type {Format} from './report.ts'
import {sarif} from './sarif.ts'
import {stylish} from './stylish.ts'

/** Every format there is, the default first. */
export const formats: readonly Format[] = [stylish, json, github, sarif, gitlab, junit, rdjson, checkstyle, markdown]
