import type {Language, Parts} from './language.ts'
import type {Random} from './random.ts'

/** Writes a body of about `size` bytes of UTF-8: sections of paragraphs, lists, code, quotations, tables, pictures. */
export function makeBody(language: Language, size: number, random: Random): string {
  const blocks = [writeParagraph(language, random)]
  let written = Buffer.byteLength(blocks[0] ?? '')
  for (let section = 1; written < size; section++) {
    const added = [writeHeading(section, language, random), writeParagraph(language, random)]
    for (let left = random.count(1, 3); left > 0; left--) {
      added.push(random.pick(blockWriters)(language, random), writeParagraph(language, random))
    }
    blocks.push(...added)
    written += added.reduce((sum, block) => sum + Buffer.byteLength(block) + 2, 0)
  }
  return blocks.join('\n\n')
}

/** Makes one choice for each place, and puts blanks between. */
export function join(parts: Parts, random: Random): string {
  return parts.map((choices) => random.pick(choices)).join(' ')
}

type WriteBlock = (language: Language, random: Random) => string

const blockWriters: readonly [WriteBlock, ...WriteBlock[]] = [
  writeParagraph,
  writeList,
  writeCode,
  (language, random) => `> ${join(language.sentence, random)}`,
  writeTable,
  ({imageText}, random) => `![${imageText}](https://images.example.com/${random.count(1, 9999)}/desk.jpg)`
]

function writeParagraph(language: Language, random: Random): string {
  const sentences = Array.from({length: random.count(2, 5)}, () =>
    random.fraction() < 0.15 ? writeAside(language, random) : join(language.sentence, random)
  )
  return sentences.join(' ')
}

/** A sentence with emphasis, code, a link, or (seldom) a word that checkers of style and spelling know nothing of. */
function writeAside(language: Language, random: Random): string {
  if (random.fraction() < 0.03) return `ZKPR: ${join(language.sentence, random)}`
  const words = join(language.title, random)
  const address = `https://docs.example.org/guide/${random.count(1, 9999)}`
  const aside = random.pick([`**${words}**`, `\`retry_count = ${random.count(1, 99)}\``, `[${words}](${address})`])
  return `${aside}: ${join(language.sentence, random)}`
}

/** A heading; now and then with more blanks than checkers of style like, as lists have them. */
function writeHeading(section: number, language: Language, random: Random): string {
  return `##${random.fraction() < 0.05 ? '  ' : ' '}${section}. ${join(language.title, random)}`
}

function writeList(language: Language, random: Random): string {
  const bullet = random.fraction() < 0.05 ? '-   ' : '- '
  return Array.from({length: random.count(3, 6)}, () => bullet + join(language.sentence, random)).join('\n')
}

function writeCode(_language: Language, random: Random): string {
  const lines = Array.from(
    {length: random.count(3, 9)},
    () =>
      `const step${random.count(1, 99)} = await measure('${random.count(100, 999)}', {retries: ${random.count(1, 9)}})`
  )
  return ['```js', ...lines, '```'].join('\n')
}

function writeTable(language: Language, random: Random): string {
  const rows = Array.from(
    {length: random.count(2, 5)},
    () => `| ${join(language.title, random)} | ${random.count(1, 99)} |`
  )
  return ['| what | how often |', '| --- | --- |', ...rows].join('\n')
}
