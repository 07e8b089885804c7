import {frontMatterOfTree} from './front-matter-promise.ts'
import {gfmByNeed} from './gfm-promise.ts'
import {labelsOfTree} from './label-promise.ts'
import {linesOfCode, linesOfText} from './line-kind-promises.ts'
import {linksOfText, linksOfTree} from './link-promises.ts'
import {markersOfTree} from './marker-promise.ts'
import {proseByText} from './prose-promise.ts'
import type {ScanPromise} from './scan-promise.ts'

/** What the text scans promise. */
export const promises: readonly ScanPromise[] = [
  frontMatterOfTree,
  linesOfCode,
  linesOfText,
  proseByText,
  labelsOfTree,
  linksOfTree,
  linksOfText,
  markersOfTree,
  gfmByNeed
]
