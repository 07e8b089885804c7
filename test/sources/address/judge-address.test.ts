import {suite} from 'uvu'
import * as assert from 'uvu/assert'
import type {AddressContext, AddressFaultId} from '../../../src/sources/address/address-fault.ts'
import {judgeAddress} from '../../../src/sources/address/judge-address.ts'
import {takesAtMost} from '../../takes-at-most.ts'

const test = suite('judge-address')

/** Address, fault, what is wrong, and the repair where there is just one. */
type BrokenRow = readonly [url: string, fault: AddressFaultId, written: string, repair?: string]

function judgeTable(
  title: string,
  level: 'broken' | 'advice',
  rows: readonly BrokenRow[],
  context?: AddressContext
): void {
  for (const [url, fault, written, repair] of rows) {
    test(`${title}: ${url}`, () => {
      const found = judgeAddress(url, context).map((each) => [
        each.fault,
        each.level,
        url.slice(each.start, each.end),
        each.repair
      ])
      assert.equal(found, [[fault, level, written, repair]])
    })
  }
}

judgeTable('misspelt scheme', 'broken', [
  ['hhttps://x.org/a', 'misspelt-scheme', 'hhttps://', 'https://x.org/a'],
  ['ttps://x.org/a', 'misspelt-scheme', 'ttps://', 'https://x.org/a'],
  ['ttp://x.org', 'misspelt-scheme', 'ttp://', 'http://x.org'],
  ['htps://x.org', 'misspelt-scheme', 'htps://', 'https://x.org'],
  ['htttps://x.org', 'misspelt-scheme', 'htttps://', 'https://x.org'],
  ['httsp://x.org', 'misspelt-scheme', 'httsp://', 'https://x.org'],
  ['htpp://x.org', 'misspelt-scheme', 'htpp://', 'http://x.org'],
  ['htp//x.org', 'misspelt-scheme', 'htp//', 'http://x.org'],
  ['https//x.org/a', 'scheme-separator', '//', 'https://x.org/a'],
  ['http;//x.org', 'scheme-separator', ';//', 'http://x.org'],
  ['https：//x.org', 'scheme-separator', '：//', 'https://x.org'],
  ['https:/x.org/a', 'scheme-separator', ':/', 'https://x.org/a'],
  ['https:///x.org', 'scheme-separator', ':///', 'https://x.org'],
  ['https:////x.org', 'scheme-separator', ':////', 'https://x.org'],
  ['https:\\\\x.org', 'scheme-separator', ':\\\\', 'https://x.org'],
  ['https: //x.org/a', 'scheme-separator', ': //', 'https://x.org/a'],
  ['https:x.org/a', 'scheme-separator', ':', 'https://x.org/a'],
  ['https:// x.org', 'scheme-separator', ':// ', 'https://x.org'],
  ['https://https://x.org', 'doubled-scheme', 'https://https://', 'https://x.org'],
  ['http://https://x.org', 'doubled-scheme', 'http://https://', 'https://x.org'],
  ['http://https//x.org', 'doubled-scheme', 'http://https//', 'https://x.org'],
  ['https://http://x.org', 'doubled-scheme', 'https://http://'],
  ['https:https://x.org', 'doubled-scheme', 'https:https://', 'https://x.org'],
  ['HTTPS://https://x.org', 'doubled-scheme', 'HTTPS://https://', 'https://x.org'],
  ['https://HTTPS://x.org', 'doubled-scheme', 'https://HTTPS://', 'https://x.org'],
  ['HTTP://http://x.org', 'doubled-scheme', 'HTTP://http://', 'http://x.org'],
  ['HTPS://x.org', 'misspelt-scheme', 'HTPS://', 'https://x.org'],
  ['htps:/x.org/a', 'misspelt-scheme', 'htps:/', 'https://x.org/a'],
  ['hyyp://x.org', 'misspelt-scheme', 'hyyp://', 'http://x.org'],
  ['hsttp://x.org', 'misspelt-scheme', 'hsttp://', 'http://x.org'],
  ['httpp://x.org', 'misspelt-scheme', 'httpp://', 'http://x.org'],
  ['HTTPS//x.org', 'scheme-separator', '//', 'HTTPS://x.org'],
  ['"http://x.org"', 'wrapped', '"http://x.org"', 'http://x.org'],
  ['"HTTPS://x.org', 'wrapped', '"HTTPS://x.org', 'HTTPS://x.org'],
  ['"https://x.org/a"', 'wrapped', '"https://x.org/a"', 'https://x.org/a'],
  ['(https://x.org/a)', 'wrapped', '(https://x.org/a)', 'https://x.org/a'],
  ['“https://x.org/a”', 'wrapped', '“https://x.org/a”', 'https://x.org/a']
])

judgeTable('missing scheme', 'broken', [
  ['www.x.org/a', 'missing-scheme', 'www.x.org', 'https://www.x.org/a'],
  ['greg.molnar.io', 'missing-scheme', 'greg.molnar.io', 'https://greg.molnar.io'],
  ['github.com/rust-lang/rust/pull/1', 'missing-scheme', 'github.com', 'https://github.com/rust-lang/rust/pull/1'],
  ['x.org:8080/a', 'missing-scheme', 'x.org', 'https://x.org:8080/a'],
  ['://x.org/a', 'missing-scheme', '://x.org', 'https://x.org/a'],
  ['x.org:8080', 'missing-scheme', 'x.org', 'https://x.org:8080'],
  ['x.org?a=1', 'missing-scheme', 'x.org', 'https://x.org?a=1'],
  ['x.org#a', 'missing-scheme', 'x.org', 'https://x.org#a'],
  [':/x.org/a', 'missing-scheme', ':/x.org', 'https://x.org/a'],
  [':x.org/a', 'missing-scheme', ':x.org', 'https://x.org/a'],
  ['JavaScript:void(0)', 'local-scheme', 'JavaScript:'],
  ['file:https://x.org', 'local-scheme', 'file:'],
  ['data:text/html,data:image/', 'local-scheme', 'data:'],
  ['view-source:http://x.org', 'local-scheme', 'view-source:', 'http://x.org'],
  ['view-source:HTTPS://x.org', 'local-scheme', 'view-source:', 'HTTPS://x.org'],
  ['view-source:a-https://x.org', 'local-scheme', 'view-source:'],
  ['\\\\server\\share\\a.html', 'local-path', '\\\\server\\share\\a.html'],
  ['file:///home/me/a.html', 'local-scheme', 'file:'],
  ['data:text/html,hello', 'local-scheme', 'data:'],
  ['view-source:https://x.org/a', 'local-scheme', 'view-source:', 'https://x.org/a'],
  ['C:\\notes\\a.html', 'local-path', 'C:\\notes\\a.html'],
  ['/Users/me/Desktop/a.html', 'local-path', '/Users/me/Desktop/a.html']
])

judgeTable('characters', 'broken', [
  ['https://x.org/a\u200B', 'invisible-character', '\u200B', 'https://x.org/a'],
  ['https://x\u00AD.org/a', 'invisible-character', '\u00AD', 'https://x.org/a'],
  ['https://x.org/a%E2%80%8B', 'invisible-character', '%E2%80%8B', 'https://x.org/a'],
  ['https://x.org/a\u200D', 'invisible-character', '\u200D', 'https://x.org/a'],
  ['https://x.org/a%e2%80%8b', 'invisible-character', '%e2%80%8b', 'https://x.org/a'],
  ['https://x.org/\u200B%20a', 'invisible-character', '\u200B', 'https://x.org/%20a'],
  ['https://x.org/a\u200D\uFEFFb', 'invisible-character', '\u200D', 'https://x.org/ab'],
  ['https://x.org/a%C2%AD%20b', 'invisible-character', '%C2%AD', 'https://x.org/a%20b'],
  ['https://x.org/a b', 'blank', ' '],
  ['http://\u00A0\u00A0x.org/a', 'blank', '\u00A0\u00A0', 'http://x.org/a'],
  ['HTTPS://\u00A0x.org/a', 'blank', '\u00A0', 'HTTPS://x.org/a'],
  ['https://x.org/?b=http://\u00A0y', 'blank', '\u00A0'],
  ['https://x.org/a\\', 'backslash', '\\', 'https://x.org/a/'],
  ['https://x.org/a\\_\\b', 'backslash', '\\', 'https://x.org/a\\_/b'],
  [' https://x.org/a', 'blank', ' ', 'https://x.org/a'],
  ['https://x.org/a\u00A0', 'blank', '\u00A0', 'https://x.org/a'],
  ['https://x.org\\a', 'backslash', '\\', 'https://x.org/a'],
  ['https://x.org/100%', 'percent-encoding', '%'],
  ['https://x.org/%zz/a', 'percent-encoding', '%zz'],
  ['https://x.org/%E0%A4%A', 'percent-encoding', '%A']
])

judgeTable('ending', 'broken', [
  ['https://x.org/a。', 'swallowed-text', '。', 'https://x.org/a'],
  ['https://x.org/a）を参照', 'swallowed-text', '）を参照', 'https://x.org/a'],
  ['https://x.org/a”', 'swallowed-text', '”', 'https://x.org/a'],
  ['https://x.org/a%E3%80%82', 'swallowed-text', '%E3%80%82', 'https://x.org/a'],
  ['https://x.org/a%e3%80%82', 'swallowed-text', '%e3%80%82', 'https://x.org/a'],
  ['https://x.org/%20a%E3%80%82', 'swallowed-text', '%E3%80%82', 'https://x.org/%20a'],
  ['https://x.org/a,', 'trailing-punctuation', ',', 'https://x.org/a'],
  ['https://x.org/%EB%B2%8C,', 'trailing-punctuation', ',', 'https://x.org/%EB%B2%8C'],
  ['https://x.org/a]', 'trailing-punctuation', ']', 'https://x.org/a'],
  ['https://x.org/a&gt;b;', 'trailing-punctuation', ';', 'https://x.org/a&gt;b'],
  ['https://x.org:', 'trailing-punctuation', ':', 'https://x.org'],
  ['https://x.org/a?b=/compare/c...', 'cut-off', '...'],
  ['https://x.org/a;', 'trailing-punctuation', ';', 'https://x.org/a'],
  ['https://x.org/a"', 'trailing-punctuation', '"', 'https://x.org/a'],
  ['https://x.org/some-ti...', 'cut-off', '...'],
  ['https://x.org/some-ti…', 'cut-off', '…'],
  ['https://x.org/a)', 'unbalanced-parenthesis', ')', 'https://x.org/a'],
  [
    'https://en.wikipedia.org/wiki/Rust_(programming_language',
    'unbalanced-parenthesis',
    '(',
    'https://en.wikipedia.org/wiki/Rust_(programming_language)'
  ],
  ['https://x.org/ahttps://y.org/b', 'glued-addresses', 'https://y.org/b'],
  [
    'https://en.wikipedia.org/wiki/Rust_(language#History',
    'unbalanced-parenthesis',
    '(',
    'https://en.wikipedia.org/wiki/Rust_(language)#History'
  ],
  ['https://x.org/a,https://y.org/b', 'glued-addresses', 'https://y.org/b'],
  ['https://x.org/ahttp://the-site.org/b', 'glued-addresses', 'http://the-site.org/b'],
  ['https://x.org/aHTTPS://y.org/b', 'glued-addresses', 'HTTPS://y.org/b'],
  ['https://x.org/%20ahttps://y.org/b', 'glued-addresses', 'https://y.org/b']
])

judgeTable(
  'ending of a bare address',
  'broken',
  [
    ['https://x.org/a에서', 'swallowed-text', '에서', 'https://x.org/a'],
    ['https://x.org/a입니다', 'swallowed-text', '입니다', 'https://x.org/a'],
    ['https://x.org/a（注）', 'swallowed-text', '（注）', 'https://x.org/a'],
    ['https://x.org/a\\b', 'backslash', '\\', 'https://x.org/a/b'],
    ['https://x..com/a', 'malformed-host', 'x..com', 'https://x.com/a']
  ],
  {form: 'bare'}
)

judgeTable('host', 'broken', [
  ['https://x..com/a', 'malformed-host', 'x..com', 'https://x.com/a'],
  ['https://.x.com', 'malformed-host', '.x.com', 'https://x.com'],
  ['https://-x.com', 'malformed-host', '-x.com'],
  ['https://www.linkedin,com/in/a', 'malformed-host', 'www.linkedin,com', 'https://www.linkedin.com/in/a'],
  ['https://', 'malformed-host', ''],
  ['https://..x.com', 'malformed-host', '..x.com', 'https://x.com'],
  ['https://x.com,,/a', 'malformed-host', 'x.com,,', 'https://x.com/a'],
  ['https://x-.com', 'malformed-host', 'x-.com'],
  ['https://x!y.com', 'malformed-host', 'x!y.com'],
  ['https://!x.com', 'malformed-host', '!x.com'],
  ['https://x!.com', 'malformed-host', 'x!.com'],
  ['https://-_x.com', 'malformed-host', '-_x.com'],
  ['https://_x!.com', 'malformed-host', '_x!.com'],
  [`https://${'x'.repeat(64)}.com`, 'malformed-host', `${'x'.repeat(64)}.com`],
  ['http://[::1]x/a', 'malformed-host', '[::1]x'],
  ['http://x[::1]/a', 'malformed-host', 'x[::1]'],
  ['https://notes/a', 'host-without-dot', 'notes'],
  ['https://x.con/a', 'misspelt-top-level-domain', 'con', 'https://x.com/a'],
  ['https://www.linkdin.com/in/a', 'misspelt-host', 'www.linkdin.com', 'https://www.linkedin.com/in/a'],
  ['https://gihub.com/a/b', 'misspelt-host', 'gihub.com', 'https://github.com/a/b'],
  ['https://arixv.org/abs/2112.10752', 'misspelt-host', 'arixv.org', 'https://arxiv.org/abs/2112.10752'],
  ['https://medum.com/@a', 'misspelt-host', 'medum.com', 'https://medium.com/@a'],
  ['https://youtub.com/a', 'misspelt-host', 'youtub.com', 'https://youtube.com/a'],
  ['https://ex\u0430mple.com/a', 'look-alike-host', 'ex\u0430mple.com', 'https://example.com/a'],
  [
    'https://\u0430\u0440\u0440\u04CF\u0435.com',
    'look-alike-host',
    '\u0430\u0440\u0440\u04CF\u0435.com',
    'https://apple.com'
  ],
  [
    'https://www.\u0430\u0440\u0440\u04CF\u0435.com/a',
    'look-alike-host',
    'www.\u0430\u0440\u0440\u04CF\u0435.com',
    'https://www.apple.com/a'
  ],
  ['https://ex\u0430mple한.com', 'look-alike-host', 'ex\u0430mple한.com'],
  ['https://ｘ。com/a', 'full-width-host', 'ｘ。com', 'https://x.com/a'],
  ['http://localhost:4000/a', 'local-host', 'localhost'],
  ['http://127.0.0.1:8000', 'local-host', '127.0.0.1'],
  ['http://192.168.0.2/a', 'local-host', '192.168.0.2'],
  ['http://172.16.0.1/a', 'local-host', '172.16.0.1'],
  ['http://172.20.0.1/a', 'local-host', '172.20.0.1'],
  ['http://172.31.0.1/a', 'local-host', '172.31.0.1'],
  ['http://[fd00::1]/a', 'local-host', '[fd00::1]'],
  ['http://[::1]/a', 'local-host', '[::1]'],
  ['http://nas.local/a', 'local-host', 'nas.local'],
  ['https://ab12.ngrok.io/a', 'local-host', 'ab12.ngrok.io'],
  ['https://example.com/a', 'placeholder-host', 'example.com'],
  ['https://blog.example/a', 'placeholder-host', 'blog.example'],
  ['https://medium.com@evil.org/a', 'userinfo', 'medium.com@']
])

judgeTable('advice', 'advice', [
  ['https://yourdomain.com/a', 'placeholder-host', 'yourdomain.com'],
  ['https://www.my-site.io/a', 'placeholder-host', 'www.my-site.io'],
  ['https://your-blog.org/a', 'placeholder-host', 'your-blog.org'],
  ['https://mysite.org/a', 'placeholder-host', 'mysite.org'],
  ['https://deploy-preview-12--docs.x.org/', 'temporary-host', 'deploy-preview-12--docs.x.org'],
  ['https://65f0-ab--site.netlify.app/', 'temporary-host', '65f0-ab--site.netlify.app'],
  ['https://3000-me-app.ws-eu1.gitpod.io/', 'temporary-host', '3000-me-app.ws-eu1.gitpod.io'],
  ['https://x-3000.app.github.dev/', 'temporary-host', 'x-3000.app.github.dev'],
  ['https://deploy-preview-304--x.netlify.app/', 'temporary-host', 'deploy-preview-304--x.netlify.app'],
  ['https://x-git-main-me.vercel.app/a', 'temporary-host', 'x-git-main-me.vercel.app'],
  ['https://me@x.org/a', 'userinfo', 'me@'],
  ['https://me:secret@x.org/a', 'secret', 'me:secret@'],
  ['https://x.org/a?token=0123456789abcdef', 'secret', 'token=0123456789abcdef'],
  ['https://x.org/a?b=1&X-Amz-Signature=0123456789abcdef', 'secret', 'X-Amz-Signature=0123456789abcdef'],
  ['https://x.org/a;jsessionid=0123ABC?b', 'secret', ';jsessionid=0123ABC', 'https://x.org/a?b'],
  ['https://x.org/a;JSESSIONID=0123ABC', 'secret', ';JSESSIONID=0123ABC', 'https://x.org/a'],
  ...['accesstoken', 'idtoken', 'authtoken', 'refreshtoken', 'apikey', 'ASPSESSIONIDQQ', 'sessionid', 'SID', 'sig'].map(
    (name): BrokenRow => [`https://x.org/a?${name}=0123456789abcdef`, 'secret', `${name}=0123456789abcdef`]
  ),
  ['https://x.org/ghost/#/editor/1', 'draft-page', '/ghost/#/editor/1'],
  ['https://medium.com/p/0123abcd/edit', 'draft-page', '/p/0123abcd/edit'],
  ['https://x.org/?preview=true', 'draft-page', '/?preview=true'],
  ['https://x.org/a?preview_id=1', 'draft-page', '/a?preview_id=1'],
  ['https://x.org/a?b=1&draft=true', 'draft-page', '/a?b=1&draft=true'],
  ['https://x.org/wp-admin/post.php?post=1', 'draft-page', '/wp-admin/post.php?post=1'],
  ['https://x.org/?p=1&preview=true', 'draft-page', '/?p=1&preview=true'],
  ['https://x.org/a.', 'trailing-punctuation', '.', 'https://x.org/a'],
  ['https://x.org.', 'trailing-punctuation', '.', 'https://x.org'],
  ['https://x.org/a:', 'trailing-punctuation', ':', 'https://x.org/a'],
  ['https://notwikipedia.org/a.', 'trailing-punctuation', '.', 'https://notwikipedia.org/a'],
  ['https://wikipedia.org.uk/a.', 'trailing-punctuation', '.', 'https://wikipedia.org.uk/a']
])

const legal: readonly string[] = [
  '',
  '/about',
  './x.md',
  '../a/b.html',
  'README.md',
  'images/a.png',
  'archive.zip',
  'main.rs',
  'script.py#L1',
  '#anchor',
  '?page=2',
  'mailto:me@x.org',
  'data:image/png;base64,AAAA',
  'tel:+82-2-123',
  'ftp://x.org/a',
  'sftp://x.org',
  'git+https://github.com/a/b',
  'vscode://file/a',
  'some-page',
  '//x.org/a',
  'HTTPS://X.ORG/A',
  'https://x.org',
  'https://x.org:8443/a?b=c#d',
  'https://x.org./a',
  'https://_dmarc.x.org',
  'https://❤.rust-lang.org',
  'https://한국.kr/글',
  'https://пример.рф/а',
  'https://8.8.8.8/a',
  'https://x.org/a#:~:text=One%20sentence.',
  'https://gitpod.io/#https://github.com/a/b',
  'https://web.archive.org/web/2016/https://x.org/a',
  'https://web.archive.org/web/2016/http://https.org/',
  'https://r.jina.ai/https://x.org/a',
  'https://x.org/share?url=https://y.org/b',
  'https://x.org/share?text=Look%20https://y.org/b',
  'https://en.wikipedia.org/wiki/Rust_(programming_language)',
  'https://en.wikipedia.org/wiki/Apple_Inc.',
  'https://en.wikipedia.org/wiki/Yahoo!',
  'https://ja.wikipedia.org/wiki/モーニング娘。',
  'https://ko.wikipedia.org/wiki/한국에서',
  'https://fa.wikipedia.org/wiki/می\u200Cخواهم',
  'https://x.jp/記事（前編）',
  'https://developer.mozilla.org/docs/Web/JavaScript/Reference/Statements/function*',
  'https://x.org/a?q="b"',
  'https://x.org/a?b[]=1&c[]',
  'https://x.org/a&gt;',
  'https://github.com/a/b/compare/v1...v2',
  'https://github.com/a/b/compare/main...',
  '/http//x.org',
  '"a-https://x.org/a"',
  'htp/x.org',
  'foobar://x.org/a',
  'hyyy://x.org/a',
  'http/a',
  'http:/',
  'https:overview',
  'https://r.jina.ai/http://https://x.org',
  '!x.org',
  'x.org!a',
  'x.org:a',
  'x.org:8080a',
  '/wiki/file:bee.jpg',
  'DATA:image/png;base64,AAAA',
  '/x/a:/b',
  'https://x.org/a?mytoken=0123456789abcdef',
  'https://x.org/a?token_type=0123456789abcdef',
  'https://x.org/a?token=0123456789a',
  'https://x.org/a/wp-admin/',
  'https://x.org/wp-admins',
  'https://x.org/p/0123abcd/edits',
  'https://x.org/p/xyz/edit',
  'https://x.org/a/p/0123abcd/edit',
  'https://x.org/a?nopreview=true',
  'https://en.wikipedia.org/wiki/Wait...',
  'https://x.org/1...9',
  'https://x.org/a에서',
  'https://x.org/a%E3%80%82b',
  'https://ja.wikipedia.org/wiki/%E3%81%82%E3%80%82',
  'https://ja.wikipedia.org/wiki/%e3%81%af%e3%80%82',
  'https://x.org/a?',
  "https://x.org/a'",
  'https://x.org/a#(b',
  'https://x.org/a#b)',
  'https://x.org/a)b',
  'https://x.org/a(b',
  'https://x.org/a_(b/c',
  'https://x.org/a_(b?c=1',
  'https://x.org/a%3Dhttps://y.org/b',
  'https://x.org/a\\_b',
  'https://x.org/%B0%A1',
  'https://x.org/a?rate=100%',
  'https://x.org/a?token=abc',
  'https://x.org/list?sid=12',
  'https://x_y.org/a',
  'https://_8a.x.org',
  `https://${'x'.repeat(63)}.org`,
  'http://[2001:db8::1]/a',
  'http://[fe80::1]/a',
  'http://172.15.0.1/a',
  'http://172.32.0.1/a',
  'http://8.10.0.1/a',
  'https://127.0.0.1.x.org/a',
  'https://nas.mylocal/a',
  'https://local.x.org/a',
  'https://a.ngrok.io.x.org',
  'https://myexample.com/a',
  'https://example.com.x.org/a',
  'https://notyourdomain.com/a',
  'https://yourdomain.com.x.org/a',
  'https://x.netlify.app/',
  'https://mydeploy-preview-1--x.org',
  'https://a--b.netlify.app.x.org',
  'https://a-git-b.vercel.app.x.org',
  'https://x3000-me.ws.gitpod.io/a',
  'https://3000-me.ws.gitpod.io.x.org',
  'https://x.app.github.dev.x.org',
  'https://\u0441\u043E\u0440.com/a',
  'https://ｘ。ｙ/a',
  'https://www.history.com/a',
  'https://www.flicker.com/a',
  'https://mediums.com/a',
  '{{ site.url }}/a b',
  '{% post_url 2020-01-01-a %}',
  '{{< ref "a.md" >}}',
  'https://{{ site.host }}/a',
  'https://%HOST%/a',
  'https://$host/a',
  'https://$\u007Bhost}/a',
  'https://api.x.org/users/{id}',
  'https://<user>.github.io',
  'https://medium.com/@me/a-b-0123456789ab'
]

for (const url of legal) {
  test(`is silent about ${url}`, () => {
    assert.equal(judgeAddress(url), [])
  })
}

test('leaves a bare `www.` and marks that GFM leaves out alone', () => {
  for (const url of [
    'www.x.org',
    'https://x.org/a.',
    'https://x.org/a\\',
    'https://x.org/a에b',
    'http://',
    'https://는',
    'https://는x..com'
  ]) {
    assert.equal(judgeAddress(url, {form: 'bare'}), [])
  }
})

test('reads a backslash as itself in an autolink', () => {
  assert.equal(
    judgeAddress('https://x.org/a\\_b', {form: 'autolink'}).map(({fault, repair}) => [fault, repair]),
    [['backslash', 'https://x.org/a_b']]
  )
})

test('never takes the blog itself for a misspelling', () => {
  for (const url of ['https://gihub.com/a', 'https://www.gihub.com/a']) {
    assert.equal(judgeAddress(url, {site: 'gihub.com'}), [])
    assert.is(judgeAddress(url, {site: 'hub.com'}).length, 1)
  }
})

const facts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'https://x.org/a\u200Bb': {written: '\u200B', code: 'U+200B'},
  'https://x.org/a%C2%ADb': {written: '%C2%AD', code: 'U+00AD'},
  'https://x.org/a%zz': {written: '%zz'},
  'https://x.org/a。と': {written: '。と'},
  'https://x.org/some...': {written: '...'},
  'https://x.org/a,': {written: ','},
  'https://x.org/a)': {written: ')'},
  'https://x.org/ahttps://y.org/b': {first: 'https://x.org/a', second: 'https://y.org/b'},
  'https://x.con/a': {host: 'x.con', written: 'con', meant: 'com'},
  'https://www.gihub.com': {host: 'www.gihub.com', written: 'gihub.com', meant: 'github.com'},
  'https://notes/a': {host: 'notes'},
  '"https://x.org"': {written: '"'},
  'htps//x.org/a': {written: 'htps//', meant: 'https://'},
  'https;//x.org': {written: 'https;//', meant: 'https://'},
  'https://http//x.org': {written: 'https://http//', meant: 'http://'},
  'www.x.org/a': {host: 'www.x.org'},
  'file:///a': {scheme: 'file'},
  'C:\\notes\\a.html': {written: 'C:\\'},
  'https://good.com@evil.org/': {written: 'good.com', host: 'evil.org'},
  'https://me:pass@x.org/': {name: 'password'},
  'https://x.org/a;jsessionid=0123': {name: 'jsessionid'},
  'https://x.org/?b=1&token=0123456789ab': {name: 'token'}
}
for (const [url, data] of Object.entries(facts)) {
  test(`tells what a message about it can name: ${url}`, () => {
    assert.equal(
      judgeAddress(url).map((fault) => fault.data),
      [data]
    )
  })
}

test('tells several faults in the order of the text', () => {
  assert.equal(
    judgeAddress('https://me@gihub.com/%zz/a,').map(({fault}) => fault),
    ['userinfo', 'misspelt-host', 'percent-encoding', 'trailing-punctuation']
  )
})

test('repairs are healthy themselves', () => {
  for (const url of ['htps://x.org/a', 'www.x.org', 'https://x.org/a。', 'https://x.org/a)', 'https://x..com/a']) {
    const repair = judgeAddress(url)[0]?.repair ?? ''
    assert.equal(judgeAddress(repair), [])
  }
})

test('stays linear on long hostile addresses', () => {
  const units = [
    'a',
    ',',
    '.',
    '(',
    ')',
    '%',
    '\\',
    '-',
    'https://',
    '&token',
    '_(',
    '\u200B',
    '{',
    '<a',
    '에서',
    '%E3%80%82'
  ]
  takesAtMost(4000, () => {
    for (const unit of units) {
      judgeAddress(`https://x.org/${unit.repeat(100_000)}`)
      judgeAddress(`https://${unit.repeat(100_000)}`)
      judgeAddress(unit.repeat(100_000))
    }
  })
})

test.run()
