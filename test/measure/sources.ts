import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {readPost} from '../../src/post/read-post.ts'
import {couldBeLabel} from '../../src/sources/could-be-label.ts'
import {findLabel} from '../../src/sources/find-label.ts'
import {findLabelSites} from '../../src/sources/find-label-sites.ts'
import {isRealWord} from '../../src/sources/is-real-word.ts'
import {normaliseLabel} from '../../src/sources/normalise-label.ts'
import {spellLabel} from '../../src/sources/spell-label.ts'
import {makeSite} from '../sources/make-site.ts'
import {coreLabels, sentences} from './core-labels.ts'
import {makeHangulSlips, makeSlips} from './make-slips.ts'

/*
 * Measures how many misspelt labels are found, and what is found in real posts:
 * node --import tsx test/measure/sources.ts [misspellings.tsv | folder of posts] ...
 * A row of the table is: misspelling, word meant, language, origin, other words it may be meant for.
 */

measureSlips()
measureSpeed()
for (const path of process.argv.slice(2)) {
  if (statSync(path).isDirectory()) listFindings(path)
  else measureTable(path)
}

function measureSlips() {
  for (const [alphabet, {letters, labels}] of Object.entries(coreLabels)) {
    let [made, found, right, real] = [0, 0, 0, 0]
    const missed = new Map<string, string[]>()
    for (const label of labels) {
      for (const slip of letters === '' ? makeHangulSlips(label) : makeSlips(label, letters)) {
        if (
          findLabel(slip) ||
          normaliseLabel(slip)
            .split(' ')
            .some((word) => isRealWord(word))
        ) {
          real++
          continue
        }
        made++
        const misspelling = spellLabel(slip, makeSite(slip))
        if (misspelling) found++
        else missed.set(label, [...(missed.get(label) ?? []), slip])
        if (misspelling?.label === label) right++
      }
    }
    console.log(
      `${alphabet}: ${percent(found, made)} of ${made} slips found, ${percent(right, made)} put right first (${real} left out: real words)`
    )
    for (const [label, slips] of missed)
      console.log(`  ${label}: ${slips.length} missed, as ${slips.slice(0, 12).join(' ')}`)
  }
}

function measureTable(path: string) {
  const missed: string[] = []
  let [known, found, outside] = [0, 0, 0]
  for (const row of readFileSync(path, 'utf8').split('\n').slice(1)) {
    const [wrong = '', meant = '', language = '', , ambiguous = ''] = row.split('\t')
    if (wrong === '' || ambiguous === '(real word)' || findLabel(wrong)) continue
    const phrase = findLabel(meant) ? '' : phraseWith(meant)
    if (phrase === undefined) {
      outside++
      continue
    }
    known++
    const typed = phrase === '' ? wrong : phrase.replace(meant, wrong)
    if (spellLabel(typed, makeSite(typed, {before: sentences[language] ?? ''}))) found++
    else missed.push(`${typed} (${language})`)
  }
  console.log(`known misspellings: ${percent(found, known)} of ${known} found; ${outside} are of words in no label`)
  console.log(`  missed: ${missed.join(', ')}`)
}

function phraseWith(word: string): string | undefined {
  const phrases = [
    `original ${word}`,
    `translated ${word}`,
    `${word} from`,
    `originally ${word} on`,
    `${word} by`,
    `${word} source`
  ]
  return [...phrases, `${word} on`, `${word} reading`].find((phrase) => findLabel(phrase))
}

function measureSpeed() {
  const words = 'The quick brown fox jumps over lazy dogs while Sourcery conferences preferring good results'.split(' ')
  const rounds = 2000
  for (const word of words) couldBeLabel(word)
  const start = performance.now()
  for (let round = 0; round < rounds; round++) for (const word of words) couldBeLabel(word)
  const each = ((performance.now() - start) * 1000) / rounds / words.length
  console.log(`couldBeLabel: ${each.toFixed(2)} µs a word`)
}

function listFindings(path: string) {
  let [posts, sites, milliseconds] = [0, 0, 0]
  for (const file of listFiles(path)) {
    posts++
    const text = readFileSync(file, 'utf8')
    const post = readPost({path: file, sitePath: file, text})
    const found = findLabelSites(post)
    sites += found.length
    const start = performance.now()
    for (const site of found) {
      const misspelling = spellLabel(site.words, {site, post})
      if (!misspelling) continue
      const line = text.slice(site.line.start, Math.min(site.line.end, site.line.start + 160)).replaceAll('\n', '⏎')
      console.log(`${misspelling.score} ${misspelling.why} ${site.words} → ${misspelling.label} | ${line} | ${file}`)
    }
    milliseconds += performance.now() - start
  }
  console.log(`${posts} posts, ${sites} label sites, ${milliseconds.toFixed(0)} ms in spellLabel`)
}

function listFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return /\.(md|mdx|markdown)$/.test(path) ? [path] : []
  return readdirSync(path).flatMap((name) => listFiles(join(path, name)))
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`
}
