import {defineRule} from '../src/rule-kit/define-rule.ts'
import {choice} from '../src/rule-kit/option.ts'
import {findAddressFaults} from '../src/sources/address/find-address-faults.ts'

export default defineRule({
  id: 'source-link-url',
  summary: 'The address of a source can work.',
  why: 'A slip in an address does not show in the rendered post, and readers who want the source end on an error page.',
  severity: 'error',
  options: {
    scope: choice(
      ['sources', 'all'],
      'sources',
      'Whether addresses are checked in source lines only, or in the whole post.'
    )
  },
  messages: {
    wrapped: 'The address {actual} is wrapped in `{written}`, which becomes a part of it. Remove the marks around it',
    'misspelt-scheme': 'The address {actual} begins with `{written}`, which no browser knows. Write `{meant}`',
    'scheme-separator': 'The address {actual} begins with `{written}`. Write `{meant}`',
    'missing-scheme':
      'The address {actual} has no `https://`, so it leads to a page of your own blog that does not exist. Write the whole address',
    'doubled-scheme':
      'The address {actual} begins with `{written}`: the second half is taken for the host. Write `{meant}` once',
    'local-scheme':
      'The address {actual} begins with `{scheme}:`, which works on your own machine at best. Link a public page',
    'local-path': 'The address {actual} is a file on your own machine. Link a public page',
    'invisible-character':
      'The address {actual} holds an invisible character ({code}), so it leads elsewhere or nowhere. Delete it',
    blank: 'The address {actual} holds a blank, so the link ends or breaks there. Remove it, or write `%20`',
    backslash: 'The address {actual} holds a backslash. Write `/`',
    'percent-encoding':
      'The address {actual} holds `{written}`, which is no character: servers answer with an error. Copy it again from the browser',
    'swallowed-text':
      'The text `{written}` behind the address became a part of it: {actual} leads nowhere. Put a blank between, or write `[text](address)`',
    'trailing-punctuation':
      'The address {actual} ends in `{written}`, which seems to belong to the sentence. Remove it',
    'cut-off':
      'The address {actual} is cut off with `{written}`: it was copied from where long addresses are shortened. Copy the whole address',
    'unbalanced-parenthesis':
      'The address {actual} has a `{written}` without its partner, so it leads to another page. Complete or remove it',
    'glued-addresses': 'Two addresses are written as one: {actual}. Keep one, or make two links',
    'malformed-host': 'The address {actual} has `{host}` for a host, which no site can be called. Correct it',
    'host-without-dot':
      'The address {actual} leads to `{host}`, which only a local network could know. Write the whole host',
    'misspelt-top-level-domain':
      'The address {actual} ends its host in `.{written}`, probably a slip for `.{meant}`. Correct it',
    'misspelt-host': 'The address {actual} leads to `{written}`, probably a slip for `{meant}`. Correct it',
    'look-alike-host':
      'The host `{host}` mixes letters that look alike in different scripts: the address {actual} leads to another site than it seems to. Type it anew',
    'full-width-host': 'The host in {actual} is written in full-width letters. Write it in plain ones',
    'local-host':
      'The address {actual} leads to `{host}`, which is each reader’s own machine or network. Link the public page',
    'placeholder-host':
      'The address {actual} leads to `{host}`, a host that is reserved for examples. Write the real address',
    'temporary-host':
      'The address {actual} leads to `{host}`, a host that is up for a while only. Link the public page',
    userinfo: 'The address {actual} holds a user name: it leads to `{host}`. Remove `{written}@`',
    secret: 'The address {actual} holds a secret (`{name}`), which anybody can use or which runs out. Remove it',
    'draft-page':
      'The address {actual} is an editor’s or preview page: readers are asked to log in. Link the published page'
  },
  examples: [],
  check({post, options, report}) {
    for (const {at, fault, level, repair, data} of findAddressFaults(post, options.scope)) {
      report(fault, {
        at,
        expected: repair === undefined ? [] : [repair],
        fixable: repair !== undefined && fault !== 'misspelt-host',
        ...(level === 'advice' && fault !== 'secret' ? {severity: 'warning' as const} : {}),
        data: {written: '', meant: '', host: '', scheme: '', code: '', name: '', ...data}
      })
    }
  }
})
