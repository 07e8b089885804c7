import type {LabelTable} from '../label-table.ts'

/** German labels, collected for this project from the source lines of public blogs. */
export const german: LabelTable = {
  language: 'de',
  strong: {
    source: 'Quelle | Quellen | Quelle(n) | Quellen und Links | Quellenhinweis | Quellenhinweise',
    media: 'Bildrechte | Titelbild | Foto | Fotos | Bild | Bild von | Foto von | Foto von Unsplash',
    original: 'Original | Zum Original | Link zum Original | Zum Originalartikel',
    reference:
      'Referenz | Referenzen | Literatur | Literaturverzeichnis | Literaturhinweise | Zitat aus | Zitiert nach | Nachweise | Einzelnachweise | Fußnoten',
    translation:
      'Übersetzt aus | Übersetzt von | Übersetzt aus dem Englischen | Übersetzung | Übersetzung von | Übersetzer | Aus dem Englischen von'
  },
  particle: {via: 'Gefunden bei | Danke an'},
  weak: {author: 'Autor | Autorin | Autoren | Von', reference: 'Siehe auch | Mehr dazu'},
  compounds: [
    {kind: 'source', parts: ['Quellen', 'angabe | angaben | nachweis | nachweise | verzeichnis'], joint: ''},
    {kind: 'source', parts: ['Original | Text', 'quelle | quellen'], joint: ''},
    {kind: 'media', parts: ['Bild | Foto | Video | Grafik', 'quelle | quellen | nachweis | nachweise'], joint: ''},
    {kind: 'data', parts: ['Daten', 'quelle | quellen'], joint: ''},
    {kind: 'original', parts: ['Original', 'artikel | beitrag | text | link | version | meldung'], joint: ''},
    {
      kind: 'original',
      parts: ['Zuerst | Ursprünglich | Original', 'erschienen | veröffentlicht', 'auf | bei | in | im']
    },
    {kind: 'reference', parts: ['Weiterführende', 'Links | Informationen | Literatur']}
  ]
}
