/**
 * Bodies for each extension of GFM 0.29 (sections 4.10, 5.3, 6.5, 6.9 and 6.11), and footnotes as GitHub renders them;
 * the specification's own examples are not on npm.
 */
export const gfmExamples: readonly string[] = [
  // Tables
  '| a | b |\n| --- | --- |\n| c | d |\n',
  '| abc | definition |\n:-: | -----------:\nbar | baz\n',
  '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |\n',
  '| a | b |\n| --- | --- |\n| c | d |\n> quoted\n',
  '| a | b |\n| --- | --- |\n| c | d |\nmore\n\nand text\n',
  '| a | b |\n| --- |\n| c |\n',
  '| a | b |\n| --- | --- |\n| c |\n| d | e | f |\n',
  '| a | b |\n| --- | --- |\n',
  '|a|\n|:-|\n|`b`|\n|[c](/d)|\n',
  'a | b\n-|-\n1 | "two"\n',
  '| a |\n|---|\n| {{ b }} |\n',
  // Task list items
  '- [ ] open\n- [x] done\n',
  '- [x] outer\n  - [ ] inner\n  - [X] other\n- [ ] last\n',
  '1. [ ] first\n2. [x] second\n',
  '- [] no task\n- [ ]no task\n- [ ]\n',
  // Strikethrough
  '~~Hello~~ and ~good~ morning.\n',
  'This ~~has a\n\nnew paragraph~~.\n',
  'This will ~~~not~~~ strike.\n',
  '~~*a*~~ **~~b~~** ~~`c`~~\n',
  // Autolinks
  'www.commonmark.org\n',
  'Visit www.commonmark.org/help for more.\n',
  'Visit www.commonmark.org.\n\nVisit www.commonmark.org/a.b.\n',
  'www.google.com/search?q=Markup+(business)\n\n(www.google.com/search?q=Markup+(business))\n',
  'www.google.com/search?q=(business))+ok\n',
  'www.google.com/search?q=commonmark&hl=en\n\nwww.google.com/search?q=commonmark&hl;\n',
  'www.commonmark.org/he<lp\n',
  'http://commonmark.org\n\n(Visit https://encrypted.google.com/search?q=Markup+(business))\n',
  'foo@bar.baz and hello@mail+xyz.example, hello+xyz@mail.example.\n',
  'a.b-c_d@a.b\n\na.b-c_d@a.b.\n\na.b-c_d@a.b-\n\na.b-c_d@a.b_\n',
  'mailto:foo@bar.baz xmpp:foo@bar.baz/txt\n',
  // Raw HTML that GitHub does not pass on
  '<strong> <title> <style> <em>\n\n<blockquote>\n  <xmp> is disallowed. <XMP> too.\n</blockquote>\n',
  '<textarea>\na\n</textarea>\n\n<plaintext>\n',
  // Footnotes
  'Here is a note.[^1]\n\n[^1]: The note.\n',
  'Two notes.[^a][^b]\n\n[^a]: One paragraph\n\n    and another one.\n[^b]: ```\n    code\n    ```\n',
  'No note.[^none]\n',
  'A note in an *emphasis[^x]*.\n\n[^x]: With a [link](https://example.org/) and `code`.\n',
  // Alerts
  '> [!NOTE]\n> Useful to know.\n',
  '> [!WARNING]\n> - a list\n>   ```\n>   code\n>   ```\n'
]
