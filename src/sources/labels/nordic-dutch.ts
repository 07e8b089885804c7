import type {LabelTable} from '../label-table.ts'

/** Dutch, Swedish, Danish, Norwegian and Finnish labels, collected for this project from public blogs. */
export const dutch: LabelTable = {
  language: 'nl',
  strong: {
    source: 'Bron | Bronnen | Bron(nen) | Bronvermelding | Oorspronkelijke bron',
    media: 'Bron afbeelding | Fotobron | Beeldbron | Foto door | Afbeelding van',
    original: 'Origineel | Origineel artikel | Oorspronkelijk artikel',
    reference: 'Referentie | Referenties | Verwijzing | Verwijzingen | Literatuurlijst | Geciteerd uit | Literatuur',
    translation: 'Vertaald uit | Vertaald door | Vertaling | Vertaler'
  },
  weak: {author: 'Auteur | Schrijver | Door', reference: 'Zie ook | Lees ook'},
  compounds: [{kind: 'original', parts: ['Oorspronkelijk', 'gepubliceerd | verschenen', 'op | in']}]
}

export const swedish: LabelTable = {
  language: 'sv',
  strong: {
    source: 'Källa | Källor | Källförteckning | Ursprunglig källa',
    media: 'Bildkälla',
    original: 'Originalartikel | Ursprungligen publicerad på',
    reference: 'Referens | Referenser | Litteratur | Citat från',
    translation: 'Översättning | Översatt från'
  },
  weak: {author: 'Författare', media: 'Foto', reference: 'Länk | Länkar | Se även'}
}

export const danish: LabelTable = {
  language: 'da',
  strong: {
    source: 'Kilde | Kilder | Kildehenvisning',
    media: 'Billedkilde',
    original: 'Oprindeligt udgivet på',
    reference: 'Referencer | Litteratur | Henvisninger',
    translation: 'Oversat fra'
  },
  weak: {author: 'Forfatter', media: 'Foto', reference: 'Link | Se også'}
}

export const norwegian: LabelTable = {
  language: 'no',
  strong: {
    source: 'Kilde | Kilder | Kildehenvisning',
    media: 'Bildekilde',
    original: 'Opprinnelig publisert på',
    reference: 'Referanser | Litteratur | Henvisninger',
    translation: 'Oversatt fra'
  },
  weak: {author: 'Forfatter', media: 'Foto', reference: 'Lenke | Se også'}
}

export const finnish: LabelTable = {
  language: 'fi',
  strong: {
    source: 'Lähde | Lähteet | Alkuperäinen lähde',
    media: 'Kuvan lähde | Kuvalähde',
    original: 'Alkuperäinen artikkeli',
    reference: 'Viitteet | Kirjallisuus'
  },
  weak: {author: 'Kirjoittaja', media: 'Kuva', reference: 'Linkki | Lue myös'}
}
