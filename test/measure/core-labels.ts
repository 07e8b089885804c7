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
