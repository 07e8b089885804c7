const WORDS = [
  'true',
  'false',
  'True',
  'FALSE',
  'yes',
  'No',
  'on',
  'off',
  '1',
  '0',
  'y',
  'maybe',
  '"true"',
  "'false'",
  '"no"',
  '"0"',
  '""',
  '~',
  '',
  '[]',
  '[true]'
]

/** Lines of front matter with which people keep a post back, or mean not to, in every spelling. */
export const draftLines: readonly string[] = [
  ...['draft', 'published'].flatMap((key) => WORDS.map((word) => `${key}: ${word}`.trimEnd())),
  'Draft: true',
  'drafts: true',
  'Published: false',
  'unlisted: true',
  'status: draft',
  'hidden: true'
]
