const DAYS = [
  '2023-11-17',
  '2024-02-29',
  '2023-02-29',
  '2023-02-30',
  '2023-04-31',
  '2023-06-32',
  '2023-13-01',
  '2023-00-10',
  '2023-1-2',
  '23-11-17',
  '17-11-2023',
  '2023/11/17',
  '2023/1/7',
  '11/17/2023',
  '03/04/2023',
  '2023.11.17',
  '17.11.2023',
  '20231117',
  '231117',
  '2023-321',
  '2023-W46-5',
  'Nov 17, 2023',
  'November 17 2023',
  '17 Nov 2023',
  '17-Nov-2023',
  '1st of August 2024',
  'Fri, 17 Nov 2023',
  'Friday 17th November 2023',
  '17 novembre 2023',
  "Nov '23",
  'Nov 17',
  'November 2023',
  '2023-11',
  '2023',
  '2023년 11월 17일',
  '2023年11月17日',
  'H27.11.17',
  'R5.11.17',
  '2023-03-12',
  '2023-11-05',
  '1999-12-31',
  '2038-01-19'
]

const TIMES = [
  '12:23:41',
  '12:23',
  '00:30:00',
  '23:59:59',
  '24:00:00',
  '24:00',
  '25:00:00',
  '12:60:00',
  '12:23:60',
  '12:23:41.5',
  '12:23:41,25',
  '3:20 PM',
  '3:20pm',
  '12:05 a.m.',
  '9h30',
  '12h',
  '2:30:00',
  '02:30',
  '01:30:00',
  '오후 3:20',
  '122341'
]

const OFFSETS = [
  '+0900',
  ' +0900',
  ' +09:00',
  ' -0500',
  'Z',
  ' Z',
  ' z',
  ' UTC',
  ' GMT',
  ' KST',
  ' JST',
  ' EST',
  ' PDT',
  ' CET',
  ' IST',
  ' + 0900',
  ' +9',
  ' +900',
  ' GMT+0900',
  ' UTC-5',
  ' +0960',
  ' +25:00',
  ' -2300',
  ' Asia/Seoul',
  ' (KST)',
  ' Eastern Standard Time',
  ' +08:00:00',
  ' [+9:KST]'
]

const ODD = [
  '2017-05-08 +0800',
  '22nd of August 2024',
  '16 août 2024',
  '12:30:45',
  '12:30',
  'tomorrow',
  'today',
  'now',
  'Friday',
  '[Current Date]',
  'true',
  '~',
  '1700191421',
  '1_700',
  '2,023',
  '2023.1117',
  '0x7E7',
  '03747',
  '1e3',
  '2023-11-17T12',
  '2023-11-17T12:23:41.123456+09:00',
  '2023-11-17 12-23-41',
  '2023 - 11 - 17',
  '2023-11-17 0',
  '10:00 2023-11-17',
  '20231117T122341Z',
  '20231117122341',
  '202311171223',
  '2023111712',
  '-2023-11-17',
  '0000-01-01',
  '44 BC',
  'Jan 5 44 BC',
  "'23",
  '5',
  '31',
  '101',
  '366',
  '2024-366',
  '2023-366',
  '--11-17',
  '2023-11-17-12-23-41',
  '2023-11-17_12:23:41',
  '２０２３-11-17',
  `2023-11-17 ${'x'.repeat(130)}`
]

/** Scalars of every form that Jekyll knows of, their parts combined and their characters disturbed; the same every time. */
export function dateScalars(disturbed: number): readonly string[] {
  const random = createRandom(20_231_117)
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  const combined = DAYS.flatMap((day, index) => [
    day,
    ...TIMES.filter((_, at) => (at + index) % 5 === 0).map((time) => `${day} ${time}`),
    ...OFFSETS.filter((_, at) => (at + index) % 7 === 0).map((offset) => `${day} ${pick(TIMES)}${offset}`)
  ])
  const iso = ['2023-11-17 ', '2023-11-17T', '2023-1-7 ', '2023-02-30 '].flatMap((day) =>
    TIMES.slice(0, 10).flatMap((time) =>
      ['', ...OFFSETS].filter((_, at) => (at + time.length) % 3 === 0).map((offset) => `${day}${time}${offset}`)
    )
  )
  const texts = [...combined, ...iso, ...ODD]
  const mutants = Array.from({length: disturbed}, () => disturb(pick(texts), random))
  return [
    ...new Set(
      [...texts, ...mutants].flatMap((text, index) => [
        text,
        index % 2 === 0 ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text)
      ])
    )
  ]
}

const ALPHABET = `0123456789-:/. +,TZapm'한`

function disturb(text: string, random: () => number): string {
  const at = Math.floor(random() * (text.length + 1))
  const character = ALPHABET[Math.floor(random() * ALPHABET.length)] ?? ''
  const cut = random() < 0.7 ? 1 : 0
  return `${text.slice(0, at)}${random() < 0.7 ? character : ''}${text.slice(at + cut)}`.trim()
}

/** Mulberry32: a small generator of numbers from 0 to 1. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
