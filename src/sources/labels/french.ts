import type {LabelTable} from '../label-table.ts'

/** French and Catalan labels, collected for this project from the source lines of public blogs. */
export const french: LabelTable = {
  language: 'fr',
  strong: {
    source: "Source | Sources | Source(s) | Source originale | Source de l'article | Sources et références",
    media: 'Crédit | Crédits | Photo de | Image de | Illustration',
    original: "Article d'origine | Lien vers l'article original | Paru initialement dans | Publication originale",
    reference:
      "Référence | Références | Bibliographie | Webographie | Citation | Extrait de | Tiré de | D'après | Pour aller plus loin | Notes et références",
    translation:
      "Traduit de | Traduit de l'anglais | Traduit par | Traduction | Traduction de | Traducteur | Traductrice | Adapté de"
  },
  particle: {via: 'Vu chez | Vu sur | Merci à'},
  weak: {
    author: 'Auteur | Autrice | Auteure | Auteurs | Par',
    reference: 'Ressources | Ressource | Lien | Liens | Voir aussi | Lire aussi'
  },
  compounds: [
    {kind: 'media', parts: ['Crédit | Crédits', 'photo | photos | image | images | photographique']},
    {kind: 'media', parts: ['Source', "image | photo | de l'image | de la photo | des images"]},
    {kind: 'data', parts: ['Source | Sources', 'des données']},
    {kind: 'original', parts: ['Article | Texte | Lien', 'original']},
    {kind: 'original', parts: ['Version', 'originale']},
    {kind: 'original', parts: ["Publié à l'origine | Publié initialement | Initialement publié", 'sur | dans']}
  ]
}

export const catalan: LabelTable = {
  language: 'ca',
  strong: {source: 'Font original', reference: 'Referències', translation: 'Traduït de'},
  weak: {source: 'Font | Fonts'}
}
