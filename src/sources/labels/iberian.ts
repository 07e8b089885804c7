import type {LabelTable} from '../label-table.ts'

/** Spanish labels, collected for this project from the source lines of public blogs. */
export const spanish: LabelTable = {
  language: 'es',
  strong: {
    source: 'Fuente | Fuentes | Fuente(s) | Fuente original | Fuente de información | Fuentes consultadas',
    media: 'Crédito | Créditos | Foto de | Imagen de | Imagen vía | Foto vía',
    data: 'Fuente de datos | Fuente de los datos',
    original: 'Publicado originalmente en | Originalmente publicado en',
    reference:
      'Referencia | Referencias | Bibliografía | Cita | Citas | Tomado de | Extraído de | Adaptado de | Basado en | Referencias bibliográficas | Para saber más',
    translation: 'Traducido de | Traducido por | Traducción | Traducción de | Traductor | Traductora'
  },
  particle: {via: 'Vía | Visto en'},
  weak: {author: 'Autor | Autora | Autores | Por', reference: 'Enlace | Enlaces | Más información | Ver también'},
  compounds: [
    {
      kind: 'media',
      parts: ['Fuente | Crédito | Créditos', 'de la imagen | de la foto | de las imágenes | imagen | de imagen']
    },
    {kind: 'original', parts: ['Artículo | Texto | Enlace | Post', 'original']},
    {kind: 'original', parts: ['Publicación | Versión | Noticia | Nota', 'original']}
  ]
}

export const portuguese: LabelTable = {
  language: 'pt',
  strong: {
    source: 'Fonte | Fontes | Fonte(s) | Fonte original | Fontes consultadas',
    media: 'Crédito | Créditos | Foto de | Imagem de | Foto por',
    data: 'Fonte de dados | Fonte dos dados',
    original: 'Publicado originalmente em | Originalmente publicado em',
    reference:
      'Referência | Referências | Bibliografia | Citação | Retirado de | Extraído de | Adaptado de | Baseado em | Referências bibliográficas | Leia também',
    translation: 'Traduzido de | Traduzido por | Tradução | Tradução de | Tradutor | Tradutora'
  },
  particle: {via: 'Visto em'},
  weak: {author: 'Autor | Autora | Por', reference: 'Saiba mais | Veja também'},
  compounds: [
    {kind: 'media', parts: ['Fonte | Crédito | Créditos', 'da imagem | da foto | das imagens']},
    {kind: 'original', parts: ['Artigo | Texto | Link | Postagem | Matéria | Notícia', 'original']}
  ]
}
