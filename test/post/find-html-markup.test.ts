import * as assert from 'uvu/assert'
import {findHtmlMarkup} from '../../src/post/find-html-markup.ts'
import {describe} from '../describe.ts'

/** What is no text for readers in pieces of HTML. */
const pieces: Readonly<Record<string, readonly string[]>> = {
  'text only': [],
  '<b>bold</b> text': ['<b>', '</b>'],
  '<p>one<p>two': ['<p>', '<p>'],
  'a < b, a <3, <> and <-': [],
  '<img alt="a > b">text': ['<img alt="a > b">'],
  "<img alt='a > b'>text": ["<img alt='a > b'>"],
  '<img alt="it\'s > it">text': ['<img alt="it\'s > it">'],
  '<a title = "b > c">text': ['<a title = "b >'],
  "<b don't>text</b>": ["<b don't>", '</b>'],
  '<b "x">text': ['<b "x">'],
  '<b never closed': ['<b never closed'],
  '<img alt="never closed>text': ['<img alt="never closed>text'],
  '<!-- a <b> c -->text': ['<!-- a <b> c -->'],
  '<!-- a': ['<!-- a'],
  '<!-->text-->': ['<!-->text-->'],
  '<? a > b ?>text': ['<? a > b ?>'],
  '<![CDATA[ a > b ]]>text': ['<![CDATA[ a > b ]]>'],
  '<!DOCTYPE html>text': ['<!DOCTYPE html>'],
  '<pre>a <b>c</b></pre>text': ['<pre>a <b>c</b></pre>'],
  '<PRE class="a">b</pre\n>text': ['<PRE class="a">b</pre\n>'],
  '<script>if (a < b) c()</script>text': ['<script>if (a < b) c()</script>'],
  '<code>a</CODE>text': ['<code>a</CODE>'],
  '<style>a</style><svg/>b</svg>text': ['<style>a</style>', '<svg/>b</svg>'],
  '<textarea>a</textarea><iframe src="b"></iframe>': ['<textarea>a</textarea>', '<iframe src="b"></iframe>'],
  '<pre>a</p>b</prex>c': ['<pre>a</p>b</prex>'],
  '<pre>a</p>never closed': ['<pre>a</p>never closed'],
  '<codes>a</codes>': ['<codes>', '</codes>'],
  '</code>text': ['</code>']
}

describe('findHtmlMarkup', (it) => {
  for (const [html, markup] of Object.entries(pieces)) {
    it(`finds ${markup.length} pieces in ${html}`, () => {
      const text = `<before>${html}<behind>-->?>]]></pre></script>`
      const node = {start: 8, end: 8 + html.length}
      const found = findHtmlMarkup(text, node)
      assert.equal(
        found.map(({start, end}) => text.slice(start, end)),
        markup
      )
    })
  }
})
