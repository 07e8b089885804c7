import type {AddressFaultId} from './address-fault.ts'

/** Where the address that was meant can be told from its letters alone; of others there may be two. */
const certain: ReadonlySet<AddressFaultId> = new Set([
  'wrapped',
  'misspelt-scheme',
  'scheme-separator',
  'doubled-scheme',
  'invisible-character',
  'blank',
  'backslash',
  'full-width-host'
])

/** Whether a repair can be written without a second look: `www.x.org` is a site without doubt, `notes.md` may be a file beside the post. */
export function isCertainRepair(fault: AddressFaultId, url: string): boolean {
  return certain.has(fault) || (fault === 'missing-scheme' && /^[:/]{0,3}www\./i.test(url))
}
