/** The choices for each place in a text; any of one place can stand before any of the next. */
export type Parts = readonly (readonly [string, ...string[]])[]

/** What a post in one language is put together from. */
export interface Language {
  readonly code: 'en' | 'ko'
  readonly sentence: Parts
  /** Of a heading, a title or the text of a link. */
  readonly title: Parts
  /** Of the source line. */
  readonly label: string
  readonly misspeltLabels: readonly [string, ...string[]]
  readonly imageText: string
}

/** The languages of the posts. */
export const languages: readonly [Language, Language] = [
  {
    code: 'ko',
    sentence: [
      [
        '처음에는',
        '지난주에',
        '회의가 끝난 뒤',
        '아침 산책길에',
        '배포를 앞두고',
        '어제 저녁',
        '오랜만에',
        '생각해 보면'
      ],
      ['우리 팀은', '동료 한 명이', '나는', '담당자는', '새로 온 개발자가', '옆자리 친구가'],
      [
        '오래된 서버를',
        '작은 실험을',
        '남은 기록을',
        '느린 질의를',
        '낡은 설정 파일을',
        '두 번째 초안을',
        '주간 보고서를'
      ],
      ['천천히', '다시', '처음부터', '꼼꼼하게', '조용히', '함께', '끝까지'],
      ['살펴보았다.', '고쳐 썼다.', '정리했다.', '설명해 주었다.', '비교해 보았다.', '옮겨 적었다.', '지켜보았다.']
    ],
    title: [
      ['느린', '작은', '오래된', '조용한', '두 번째', '새로운'],
      ['서버', '질의', '실험', '기록', '도서관', '정원', '편집기', '지도'],
      ['이야기', '정리', '회고', '일지', '사용기', '관찰']
    ],
    label: '출처',
    misspeltLabels: ['출저', '춮처'],
    imageText: '책상 위에 놓인 공책'
  },
  {
    code: 'en',
    sentence: [
      ['At first', 'Last week', 'After the meeting', 'On the way home', 'Before the release', 'In the evening'],
      ['our team', 'a colleague', 'the reviewer', 'the maintainer', 'a new developer', 'my friend'],
      ['looked at', 'rewrote', 'explained', 'compared', 'measured', 'cleaned up', 'printed out'],
      ['the old server', 'a small experiment', 'the slow query', 'a draft of the report', 'the build', 'those notes'],
      ['with great care.', 'from start to finish.', 'in one afternoon.', 'without any hurry.', 'for the third time.']
    ],
    title: [
      ['A slow', 'A small', 'An old', 'A quiet', 'A second', 'A patient'],
      ['server', 'query', 'experiment', 'library', 'garden', 'editor', 'map', 'notebook'],
      ['in spring', 'at work', 'for beginners', 'under load', 'in review', 'at home']
    ],
    label: 'Source',
    misspeltLabels: ['Sorce', 'Souce'],
    imageText: 'A notebook on a desk'
  }
]
