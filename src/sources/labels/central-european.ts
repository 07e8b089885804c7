import type {LabelTable} from '../label-table.ts'

/** Polish, Czech, Slovak and Hungarian labels, collected for this project from public blogs. */
export const polish: LabelTable = {
  language: 'pl',
  strong: {
    source: 'Źródło | Źródła | Źródło oryginalne',
    media: 'Źródło zdjęcia | Źródło obrazu | Źródło grafiki',
    data: 'Źródło danych',
    original: 'Oryginał | Oryginalny artykuł',
    reference: 'Bibliografia | Przypisy | Odnośniki | Literatura | Cytat z | Na podstawie',
    translation: 'Tłumaczenie | Tłumaczenie z | Przetłumaczono z'
  },
  weak: {author: 'Autor | Autorka | Za', media: 'Fot. | Foto', reference: 'Link | Zobacz też'}
}

export const czech: LabelTable = {
  language: 'cs',
  strong: {
    source: 'Zdroj | Zdroje',
    media: 'Zdroj obrázku | Zdroj fotografie',
    original: 'Originál | Původní článek | Převzato z',
    reference: 'Literatura | Reference',
    translation: 'Přeloženo z'
  },
  weak: {author: 'Autor', media: 'Foto', reference: 'Odkaz | Odkazy'}
}

export const slovak: LabelTable = {
  language: 'sk',
  strong: {source: 'Zdroj | Zdroje', original: 'Prevzaté z | Pôvodný článok', translation: 'Preložené z'}
}

export const hungarian: LabelTable = {
  language: 'hu',
  strong: {
    source: 'Forrás | Források',
    media: 'Képforrás | Kép forrása',
    original: 'Eredeti cikk',
    reference: 'Hivatkozás | Hivatkozások | Irodalom',
    translation: 'Fordítás'
  },
  weak: {author: 'Szerző', media: 'Fotó | Kép'}
}
