/**
 * Misspellings that cannot be told by their distance from the label, because the label is short, by language. Collected
 * for this project from public posts.
 */
export const misspellingsByLanguage: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ko: {
    출처: '출쳐 출저 출쳬 출체 출초 출춰 출척 츨처 츌처 줄처 촐처 추처 춝처 춫처 춮처 출처ㅣ 출처ㅓ 출ㅊ처 출쳐ㅕ 출처처',
    참고: '찹고 참거 참공 첨고 참고ㅗ 참ㄱ고 챰고',
    참조: '찬조자료 참죠 챰조',
    원문: '윈문 원뮨 원문ㄴ 원믄',
    원본: '윈본 원봄 원볹',
    원글: '윈글',
    번역: '버녁 번녁 벙역',
    레퍼런스: '레퍼랜스 레퍼렌스 래퍼런스 래퍼랜스 레프런스 레버런스'
  },
  de: {Quelle: 'qelle qeulle quele quellle qulle kwelle', Quellen: 'quelen'},
  nl: {Bron: 'brn bronn', Bronnen: 'bronen'},
  es: {Fuente: 'feunte fuetne', Referencia: 'refencia', Referencias: 'refencias'},
  it: {Fonte: 'fotne fnote fontte'},
  pt: {Fonte: 'fotne fnote fontte', Referências: 'refêrencias'},
  pl: {Źródło: 'zrodlo zródło źrodło źródlo żródło zródlo żrodlo żródlo'},
  tr: {Kaynak: 'kayank kaynk kaynka'},
  id: {Sumber: 'sumebr smuber sumbr'},
  el: {Πηγή: 'πιγή πηγι πυγή'},
  ar: {المصدر: 'المسدر المصذر', مصدر: 'مسدر مصذر'}
}
