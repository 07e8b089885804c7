import {posix} from 'node:path'
import type {Report, ReportedPost} from './report.ts'

/** The path of a post as servers know it: from the top of the repository, with `/`. */
export function repositoryPath({folder = ''}: Report, {path}: ReportedPost): string {
  return posix.normalize(`${folder}${path}`)
}
