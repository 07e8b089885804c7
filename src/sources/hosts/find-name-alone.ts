import type {Range} from '../../post/place.ts'

/** What people call one item of a site, around its name. */
const itemWords = new RegExp(
  `^(?:the|a|an|my|this|on|from|via|in)$|^(?:${[
    'posts?|articles?|videos?|tweets?|repo|repository|issues?|page|profile|link|thread|answers?|questions?|discussion|comments?',
    'account|playlist|channel|photo|story|entry|paper|source|blog',
    '글|게시물|게시글|포스트|포스팅|영상|동영상|링크|저장소|레포|레포지토리|블로그|채널|문서|질문|답변|페이지|프로필',
    '記事|投稿|動画|リンク|リポジトリ|文章|视频|链接|帖子|博客'
  ].join('|')})$`,
  'i'
)

/** Where the name stands in a text that may be nothing but the name of a site and words for one item: "my LinkedIn post". */
export function findNameAlone(text: string): Range | undefined {
  const words = [...text.matchAll(/[^\s()[\]"'“”]+/g)]
  while (words.length > 1 && itemWords.test(words.at(-1)?.[0] ?? '')) words.pop()
  while (words.length > 1 && itemWords.test(words[0]?.[0] ?? '')) words.shift()
  const first = words[0]
  const last = words.at(-1)
  return first && last && {start: first.index, end: last.index + last[0].length}
}
