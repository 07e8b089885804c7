import type {FileNameReading} from '../src/engines/engine.ts'
import {readDates} from '../src/engines/read-dates.ts'
import {fileNameOf} from '../src/post/file-name-of.ts'
import {defineRule} from '../src/rule-kit/define-rule.ts'
import {examples} from './examples/file-name.ts'

export default defineRule({
  id: 'file-name',
  summary: 'The engine picks the file up by its name, and takes the right day from it.',
  why: 'An engine passes over a file whose name it does not like without a message: the post is written, pushed, and nowhere to be seen.',
  severity: 'error',
  options: {},
  messages: {
    fault: '{fault}. Rename the file',
    'set-aside': '{fault}. Rename it if it is a post'
  },
  examples,
  check({post, site, engine, report}) {
    const name = fileNameOf(post.sitePath)
    const kind = engine.kindOf(post.sitePath, site.settings)
    // What lies outside the folders for posts is judged as a post only where no site says that it is a page of its own.
    if (beside.test(name) || (kind === 'other' && site.root !== '')) return
    const read = (text: string): FileNameReading =>
      engine.readFileName(text, kind === 'draft' ? kind : 'post', site.settings)
    const {fault, range} = read(name)
    if (fault === undefined) return
    // A day that is not there does no harm where the front matter has a date.
    const withRealDay = range === undefined ? name : `${name.slice(0, range.start)}2024-05-06${name.slice(range.end)}`
    const isDated = readDates(post, site, engine).some(({key, scalar}) => key === 'date' && scalar.text !== '')
    if (isDated && read(withRealDay).fault === undefined) return
    const answer = {at: post.frontMatter?.open ?? {start: 0, end: 0}, missing: true, subject: name, data: {fault}}
    // Writers set a post aside by such a name.
    if (/^[._#~]|~$/.test(name)) report('set-aside', {...answer, severity: 'warning'})
    else report('fault', answer)
  }
})

/** Files that lie beside posts and are none. */
const beside = /^(?:readme|changelog|contributing|licen[cs]e|todo|template|index|_index|404|about)\.[^.]+$/i
