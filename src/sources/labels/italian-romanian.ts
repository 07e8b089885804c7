import type {LabelTable} from '../label-table.ts'

/** Italian, Romanian and Esperanto labels, collected for this project from the source lines of public blogs. */
export const italian: LabelTable = {
  language: 'it',
  strong: {
    source: 'Fonte | Fonti | Fonte originale | Fonti e riferimenti',
    media: 'Credito | Crediti | Foto di | Immagine di | Immagine tratta da',
    data: 'Fonte dei dati',
    original: 'Originale | Pubblicato originariamente su | Originariamente pubblicato su',
    reference:
      'Riferimento | Riferimenti | Bibliografia | Sitografia | Citazione | Tratto da | Estratto da | Adattato da | Basato su | Per approfondire',
    translation: 'Tradotto da | Traduzione | Traduzione di | Traduttore | Traduttrice'
  },
  particle: {via: 'Visto su'},
  weak: {author: 'Autore | Autrice | Di', reference: 'Collegamenti | Leggi anche | Vedi anche'},
  compounds: [
    {kind: 'media', parts: ['Fonte | Crediti', "immagine | dell'immagine | foto | della foto"]},
    {kind: 'original', parts: ['Articolo | Testo | Link | Post', 'originale']}
  ]
}

export const romanian: LabelTable = {
  language: 'ro',
  strong: {
    source: 'Sursa | Sursă | Surse | Sursa originală',
    media: 'Sursa foto | Sursa imagine',
    original: 'Articol original | Articolul original',
    reference: 'Referințe | Bibliografie',
    translation: 'Tradus din'
  }
}

export const esperanto: LabelTable = {language: 'eo', strong: {source: 'Fonto | Fontoj'}}
