/** The labels whose single slips are measured: those that stand most often in public posts, by alphabet. */
export const coreLabels: Readonly<Record<string, {readonly letters: string; readonly labels: readonly string[]}>> = {
  Latin: {
    letters: 'abcdefghijklmnopqrstuvwxyz',
    labels: [
      ...[
        'Source',
        'Sources',
        'Reference',
        'References',
        'Original',
        'Original source',
        'Original article',
        'Image source'
      ],
      ...[
        'Photo credit',
        'Credits',
        'Citation',
        'Attribution',
        'Translation',
        'Translated from',
        'Originally published'
      ],
      ...[
        'Bibliography',
        'Data source',
        'Quelle',
        'Quellen',
        'Bildquelle',
        'Übersetzung',
        'Référence',
        'Bibliographie'
      ],
      ...['Fuente', 'Fuentes', 'Referencias', 'Referências', 'Riferimenti', 'Bronnen', 'Referenties', 'Źródło'],
      ...['Kaynak', 'Kaynaklar', 'Sumber', 'Referensi']
    ]
  },
  Cyrillic: {
    letters: 'абвгдежзийклмнопрстуфхцчшщъыьэюя',
    labels: ['Источник', 'Источники', 'Оригинал', 'Литература', 'Перевод', 'Первоисточник', 'Джерело']
  },
  Hangul: {
    letters: '',
    labels: ['출처', '자료 출처', '이미지 출처', '사진출처', '참고자료', '참고 문헌', '원문', '원문 링크', '레퍼런스']
  }
}

/** A sentence in each language, for slips that are told only in a post of that language. */
export const sentences: Readonly<Record<string, string>> = {
  de: 'Das ist ein Text, der nicht auf Englisch ist, und er steht hier für sich.\n\n',
  es: 'Este es un texto que no está en inglés, pero lo que dice es más para las pruebas.\n\n',
  fr: "Ceci est un texte qui n'est pas en anglais, et les mots sont là pour une mesure dans le test.\n\n",
  it: 'Questo è un testo che non è in inglese, e anche di più nel suo genere, con gli altri.\n\n',
  pt: 'Este é um texto que não está em inglês, mas também é para você e para uma medida.\n\n',
  pl: 'To jest tekst, który nie jest po angielsku, ale jest tu dla testów oraz do pomiaru.\n\n',
  sv: 'Det här är en text som inte är på engelska, och det är för ett prov med ord.\n\n',
  tr: 'Bu metin ve bir cümle İngilizce değil, ama çok daha iyi bir ölçüm için ne olarak.\n\n',
  vi: 'Đây là một văn bản không có tiếng Anh và được viết cho các phép đo với những từ này.\n\n',
  id: 'Ini adalah teks yang tidak dalam bahasa Inggris dan itu untuk pengujian dengan kata.\n\n',
  nl: 'Dit is een tekst die niet in het Engels is, maar ook voor een meting met het woord.\n\n'
}
