import {SaxesParser} from 'saxes'

/** An element as a strict XML 1.0 parser reads it; `text` is the text right in it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

/** Reads a document; throws where it is not well-formed. */
export function readXml(document: string): XmlElement {
  const root = {name: '', attributes: {}, children: [] as XmlElement[], text: ''}
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => {
    const element = {name, attributes: {...attributes}, children: [], text: ''}
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(document).close()
  const [element] = root.children
  if (!element) throw new Error('no element')
  return element
}
