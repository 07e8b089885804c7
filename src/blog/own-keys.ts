/** Words that themes and writers use as keys of their own and that are a letter away from others; without `-` and `_`. */
export const ownKeys: ReadonlySet<string> = new Set(
  (
    'abstract asset audio banner caption code color comment copyright cover credit data details email episode event expires ' +
    'feature featured gallery gist header hero hidden icon intro issue label labels language lead license link links list ' +
    'locale location mate math mermaid meta mode modified name next order page pages parent part path photo pin place ' +
    'podcast prev preview program rating read redirect related robots role scene script section series share side sidebar ' +
    'size state status sticky style subject subtitle table tale talk tape task teaser team term theme thumb thumbnail tile ' +
    'time titles toc topic topics translator translators translation type updates url uuid version via video views weight'
  ).split(' ')
)
