import type {LabelTable} from '../label-table.ts'

/** Korean labels; blanks between the words are free (`참고자료`, `참고 자료`). Collected for this project from public blogs. */
export const korean: LabelTable = {
  language: 'ko',
  strong: {
    source: '출처 | 원출처 | 출처 링크 | 출처 및 참고 | 출처 및 참고자료 | 출처/참고 | 참고 및 출처 | 출처와 참고 자료',
    original: '원문 | 원문 보기 | 원본 | 원글 | 원 글 | 퍼온 곳 | 퍼온 글 | 원문 바로가기 | 오리지널',
    reference:
      '참고 | 참조 | 인용 | 레퍼런스 | 공식 문서 | 관련 문서 | 더 읽을거리 | 더 읽어보기 | 함께 읽기 | 참고한 글 | 참고한 자료 | 참고한 사이트 | 참조한 글 | 참고 및 인용 | 인용 문헌',
    translation: '번역 | 번역 원문 | 옮긴이 | 번역자 | 번역한 글'
  },
  weak: {
    original: '펌 | 원작 | 원저 | 원제',
    author: '저자 | 글쓴이 | 작성자 | 작가 | 지은이 | 제공 | 기자',
    reference: '링크 | 관련 링크 | 주소 | 관련 글 | 관련 기사 | 바로가기'
  },
  compounds: [
    {
      kind: 'source',
      parts: ['자료 | 글 | 원문 | 원본 | 본문 | 내용 | 기사 | 뉴스 | 정보 | 인용 | 번역 | 코드 | 문제', '출처']
    },
    {
      kind: 'media',
      parts: ['이미지 | 사진 | 그림 | 영상 | 동영상 | 썸네일 | 표지 | 아이콘 | 음악 | 움짤 | 짤', '출처']
    },
    {kind: 'data', parts: ['데이터 | 통계', '출처']},
    {kind: 'original', parts: ['원문 | 원본 | 원글', '링크 | 주소 | 글 | URL | 기사']},
    {
      kind: 'reference',
      parts: [
        '참고 | 참조',
        '자료 | 문헌 | 문서 | 링크 | 사이트 | 글 | 페이지 | 블로그 | 영상 | URL | 서적 | 기사 | 논문 | 강의 | 소스 | 도서 | 주소'
      ]
    }
  ]
}
