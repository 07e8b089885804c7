import type {LabelTable} from '../label-table.ts'

/** English labels; the words were collected for this project from the source lines of public blogs. */
export const english: LabelTable = {
  language: 'en',
  strong: {
    source:
      'Source | Sources | Source(s) | Source link | Source links | Source URL | Source article | Source post | Source material | Source & credit | Sources & credits',
    media:
      'Illustration by | Photograph by | Icon by | Artwork by | Figure from | Image from | Photo from | Picture from',
    credit:
      'Credit | Credits | Credit to | Credits to | Credit goes to | Attribution | Attributions | Courtesy | Courtesy of | Acknowledgement | Acknowledgements | Acknowledgment | Acknowledgments | Inspired by | Based on',
    reference:
      'Reference | References | Reference(s) | Reference link | Reference links | Reference list | Citation | Citations | Cited from | Cited work | Cited works | Works cited | Bibliography | Quoted from | Quote from | Quote source | Quotation from | Further reading | Footnotes | Sources and references | References and sources | References and further reading | References & further reading',
    original:
      'Original | Canonical link | Canonical URL | Permalink | First published on | First published at | First published in | Also published on | Also posted on | Republished | Republished from | Republished with permission from | Reposted from | Repost from | Reprinted from | Reblogged from | Originally written for | Read original | Original language | Full article | Full post | Full text',
    translation:
      'Translation | Translations | Translation of | Translated from | Translated by | Translator | Translators | Adapted from | Excerpt | Excerpt from | Excerpted from | Extracted from | Taken from | Copied from'
  },
  particle: {via: 'Via | H/T | HT | Hat tip | Hat tip to'},
  weak: {
    author: 'Author | Authors | Written by | Original author | By | Posted by',
    reference:
      'Ref | Refs | Link | Links | URL | Article | Article link | Post | Tweet | Paper | Video | Thread | Resource | Resources | Website | See also | Read more | More info | More information'
  },
  compounds: [
    {
      kind: 'source',
      parts: ['Original | Primary | News | Story | Text | Quote | Info | Information', 'source | sources']
    },
    {
      kind: 'media',
      parts: [
        'Image | Images | Photo | Photos | Picture | Pictures | Video | Figure | Cover | Banner | Icon | Gif | Music | Thumbnail | Screenshot | Diagram | Illustration | Cover image | Cover photo | Header image | Featured image',
        'source | sources | credit | credits'
      ]
    },
    {
      kind: 'media',
      parts: ['Image | Photo | Picture | Cover image | Cover photo', 'courtesy of | by | via | taken from']
    },
    {kind: 'data', parts: ['Data', 'source | sources']},
    {
      kind: 'original',
      parts: [
        '|Read the | Link to the | View the',
        'original',
        'post | article | link | text | URL | version | publication | story | tweet | paper | blog post | page | content'
      ]
    },
    {kind: 'original', parts: ['Read the', 'full article | full post | full story | original']},
    {kind: 'original', parts: ['Originally', 'published | posted | appeared', '| on | at | in | by | to | here']},
    {kind: 'original', parts: ['Cross-posted | Crossposted | Cross posted', '| from | on | to']}
  ]
}
