import {defineRule} from '../src/rule-kit/define-rule.ts'
import {quote} from '../src/rule-kit/message.ts'
import {sourceScope} from '../src/rule-kit/source-scope.ts'
import {findAddressFaults} from '../src/sources/address/find-address-faults.ts'
import {isCertainRepair} from '../src/sources/address/is-certain-repair.ts'
import {examples} from './examples/source-link-url.ts'

export default defineRule({
  id: 'source-link-url',
  summary: 'The address of a source leads to a page that readers can open.',
  why: 'A slip in an address does not show in the rendered post, and readers who want the source end on an error page.',
  severity: 'error',
  options: {
    scope: sourceScope('addresses')
  },
  messages: {
    wrapped: 'The address {address} is wrapped in `{written}`, which becomes a part of it. Write {expected}',
    'misspelt-scheme': 'The address {address} begins with `{written}`, which no browser knows. Write {expected}',
    'scheme-separator': 'The address {address} begins with `{written}`, which leads nowhere. Write {expected}',
    'missing-scheme':
      'The address {address} has no `https://`, so it leads to a page of your own blog that does not exist. Write {expected}',
    'doubled-scheme':
      'The address {address} begins with `{written}`, so browsers look for a site by the name of the second half. {advice}',
    'local-scheme':
      'The address {address} begins with `{scheme}:`, which works on your own machine at best. Link a public page',
    'local-path': 'The address {address} is a file on your own machine. Link a public page',
    'invisible-character':
      'The address {address} holds an invisible character ({code}), so it leads elsewhere or nowhere. Write {expected}',
    blank: 'The address {address} holds a space, so the link ends or breaks there. Remove the space, or write `%20`',
    backslash: 'The address {address} holds a backslash, which servers do not take for a slash. Write {expected}',
    'percent-encoding':
      'The address {address} holds `{written}`, which is no character: servers answer with an error. Copy it again from the browser',
    'swallowed-text':
      'The text `{written}` behind the address became a part of it: {address} leads nowhere. Write {expected}',
    'trailing-punctuation':
      'The address {address} ends in `{written}`, which seems to belong to the sentence and may lead to an error page. Write {expected}',
    'cut-off':
      'The address {address} is cut off with `{written}`: it was copied from where long addresses are shortened. Copy the whole address',
    'unbalanced-parenthesis':
      'The address {address} has a `{written}` without its partner, so it leads to another page. Write {expected}',
    'glued-addresses': 'Two addresses are written as one, which leads nowhere: {address}. Keep one, or make two links',
    'malformed-host': 'The address {address} leads to `{host}`, which no site can be called. {advice}',
    'host-without-dot':
      'The address {address} leads to `{host}`, which only a local network could know. Write the whole name of the site',
    'misspelt-top-level-domain':
      'The address {address} leads to a site in `.{written}`, probably a slip for `.{meant}`. Write {expected}',
    'misspelt-host': 'The address {address} leads to `{written}`, probably a slip for `{meant}`. Write {expected}',
    'look-alike-host':
      'The name `{host}` mixes letters that look alike in different scripts: the address {address} leads to another site than it seems to. {advice}',
    'full-width-host':
      'The address {address} names its site in full-width letters, which not every program can follow. Write {expected}',
    'local-host':
      'The address {address} leads to `{host}`, which is each reader’s own machine or network. Link the public page',
    'placeholder-host': 'The address {address} leads to `{host}`, a name to fill in. Write the real address',
    'temporary-host':
      'The address {address} leads to `{host}`, a site that is up for a while only. Link the public page',
    userinfo: 'The address {address} holds a user name: it leads to `{host}`. Remove `{written}@`',
    secret: 'The address {address} holds a secret (`{name}`), which lets anybody in or runs out. Remove it',
    'draft-page':
      'The address {address} is an editor’s or preview page: readers are asked to log in. Link the published page'
  },
  examples,
  check({post, options, report}) {
    for (const {at, url, fault, level, repair, data} of findAddressFaults(post, options.scope)) {
      const advice = repair === undefined ? 'Correct it' : `Write \`${repair}\``
      report(fault, {
        at,
        expected: repair === undefined ? [] : [repair],
        fixable: isCertainRepair(fault, url),
        ...(level === 'advice' && fault !== 'secret' ? {severity: 'warning' as const} : {}),
        data: {address: quote(url), advice, written: '', meant: '', host: '', scheme: '', code: '', name: '', ...data}
      })
    }
  }
})
