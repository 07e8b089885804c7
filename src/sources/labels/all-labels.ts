import {type Label, listLabels} from '../label-table.ts'
import * as centralEuropean from './central-european.ts'
import * as chinese from './chinese.ts'
import * as cyrillic from './cyrillic.ts'
import {english} from './english.ts'
import * as french from './french.ts'
import {german} from './german.ts'
import * as iberian from './iberian.ts'
import * as italianRomanian from './italian-romanian.ts'
import {japanese} from './japanese.ts'
import {korean} from './korean.ts'
import * as nordicDutch from './nordic-dutch.ts'
import * as otherScripts from './other-scripts.ts'
import * as turkishSoutheastAsian from './turkish-southeast-asian.ts'

const tables = [
  english,
  korean,
  japanese,
  german,
  ...[chinese, french, iberian, italianRomanian, nordicDutch].flatMap(Object.values),
  ...[centralEuropean, turkishSoutheastAsian, cyrillic, otherScripts].flatMap(Object.values)
]

/** The labels of all languages; where two languages share a word, English or the earlier table comes first. */
export const allLabels: readonly Label[] = tables.flatMap(listLabels)
