import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'Addresses that can work',
    text: `---
title: 측우기의 역사
---

비의 양을 재기 시작한 것은 1441년이다.

출처: [위키백과](https://ko.wikipedia.org/wiki/측우기_(조선))

참고 자료:

- <https://www.kma.go.kr/kma/archive/measure.jsp?from=1441&to=1910#rain>
- [국립기상박물관](https://science.kma.go.kr/museum/)
- [About](/about/)
`,
    findings: []
  },
  {
    name: 'Marks around the address',
    text: `---
title: Rain gauges
---

The oldest one is Korean.

Source: [The rain gauge]("https://raingauges.org/history")
`,
    findings: [
      '7:26-7:58: The address `"https://raingauges.org/history"` is wrapped in `"`, which becomes a part of it. Write `https://raingauges.org/history`'
    ]
  },
  {
    name: 'Slips at the beginning of an address',
    text: `---
title: Regenmesser
---

Der älteste stammt aus Korea.

## Quellen

- [Geschichte](htps://raingauges.org/history)
- [Bauarten](https//raingauges.org/types)
- [Museum](www.raingauges.org/museum)
- [Sammlung](https://https://raingauges.org/collection)
`,
    findings: [
      '9:16-9:45: The address `htps://raingauges.org/history` begins with `htps://`, which no browser knows. Write `https://raingauges.org/history`',
      '10:14-10:41: The address `https//raingauges.org/types` begins with `https//`, which leads nowhere. Write `https://raingauges.org/types`',
      '11:12-11:37: The address `www.raingauges.org/museum` has no `https://`, so it leads to a page of your own blog that does not exist. Write `https://www.raingauges.org/museum`',
      '12:14-12:55: The address `https://https://raingauges.org/collection` begins with `https://https://`, so browsers look for a site by the name of the second half. Write `https://raingauges.org/collection`'
    ]
  },
  {
    name: 'Files of the writer’s own machine',
    text: `---
title: 雨量計の話
---

一番古いものは朝鮮にあった。

## 参考文献

- [メモ](file:///Users/hana/notes/rain.html)
- [図](C:\\notes\\rain.png)
`,
    findings: [
      '9:8-9:13: The address `file:///Users/hana/notes/rain.html` begins with `file:`, which works on your own machine at best. Link a public page',
      '10:7-10:24: The address `C:\\notes\\rain.png` is a file on your own machine. Link a public page'
    ]
  },
  {
    name: 'Characters that no address has',
    text: `---
title: 雨量器
---

最早的雨量器出现在朝鲜。

## 参考资料

- [历史](https://raingauges.org/hi\u200bstory)
- [博物馆](<https://raingauges.org/the museum>)
- [种类](https://raingauges.org/types\\standard)
- [收藏](https://raingauges.org/50%-larger)
`,
    findings: [
      '9:8-9:39: The address `https://raingauges.org/hi\u200bstory` holds an invisible character (U+200B), so it leads elsewhere or nowhere. Write `https://raingauges.org/history`',
      '10:36-10:37: The address `https://raingauges.org/the museum` holds a space, so the link ends or breaks there. Remove the space, or write `%20`',
      '11:8-11:45: The address `https://raingauges.org/types\\standard` holds a backslash, which servers do not take for a slash. Write `https://raingauges.org/types/standard`',
      '12:33-12:36: The address `https://raingauges.org/50%-larger` holds `%-l`, which is no character: servers answer with an error. Copy it again from the browser'
    ]
  },
  {
    name: 'The sentence that became part of the address',
    text: `---
title: 측우기
---

비의 양을 재는 그릇이다.

출처: https://raingauges.org/korea에서

Source: [Rain gauges](https://raingauges.org/history,)
`,
    findings: [
      '7:5-7:35: The text `에서` behind the address became a part of it: `https://raingauges.org/korea에서` leads nowhere. Write `https://raingauges.org/korea 에서`',
      '9:23-9:54: The address `https://raingauges.org/history,` ends in `,`, which seems to belong to the sentence and may lead to an error page. Write `https://raingauges.org/history`'
    ]
  },
  {
    name: 'Addresses that were not copied whole, or twice',
    text: `---
title: Rain gauges
---

The oldest one is Korean.

## References

- [History](https://raingauges.org/history-of-the-ra...)
- <https://en.wikipedia.org/wiki/Bucket_(container>
- [Museum](https://raingauges.org/museumhttps://raingauges.org/collection)
`,
    findings: [
      '9:53-9:56: The address `https://raingauges.org/history-of-the-ra...` is cut off with `...`: it was copied from where long addresses are shortened. Copy the whole address',
      '10:4-10:51: The address `https://en.wikipedia.org/wiki/Bucket_(container` has a `(` without its partner, so it leads to another page. Write `https://en.wikipedia.org/wiki/Bucket_(container)`',
      '11:41-11:74: Two addresses are written as one, which leads nowhere: `https://raingauges.org/museumhttps://raingauges.org/collecti…`. Keep one, or make two links'
    ]
  },
  {
    name: 'Slips in the name of the site',
    text: `---
title: Regenmesser
---

Der älteste stammt aus Korea.

## Quellen

- [Geschichte](https://raingauges..org/history)
- [Bauarten](https://raingauges/types)
- [Museum](https://www.raingauges.con/museum)
- [Zeichnungen](https://gihub.com/raingauges/drawings)
- [Sammlung](https://raing\u0430uges.org/collection)
- [Bilder](https://ｒａｉｎｇａｕｇｅｓ.org/pictures)
`,
    findings: [
      '9:16-9:47: The address `https://raingauges..org/history` leads to `raingauges..org`, which no site can be called. Write `https://raingauges.org/history`',
      '10:22-10:32: The address `https://raingauges/types` leads to `raingauges`, which only a local network could know. Write the whole name of the site',
      '11:12-11:45: The address `https://www.raingauges.con/museum` leads to a site in `.con`, probably a slip for `.com`. Write `https://www.raingauges.com/museum`',
      '12:17-12:54: The address `https://gihub.com/raingauges/drawings` leads to `gihub.com`, probably a slip for `github.com`. Write `https://github.com/raingauges/drawings`',
      '13:14-13:47: The name `raing\u0430uges.org` mixes letters that look alike in different scripts: the address `https://raing\u0430uges.org/collection` leads to another site than it seems to. Write `https://raingauges.org/collection`',
      '14:12-14:43: The address `https://ｒａｉｎｇａｕｇｅｓ.org/pictures` names its site in full-width letters, which not every program can follow. Write `https://raingauges.org/pictures`'
    ]
  },
  {
    name: 'Sites that readers cannot get to',
    text: `---
title: Rain gauges
---

The oldest one is Korean.

## Sources

- [Draft](http://localhost:4000/rain-gauges/)
- [History](https://example.com/history)
- [Redesign](https://deploy-preview-12--raingauges.netlify.app/history/)
`,
    findings: [
      '9:18-9:27: The address `http://localhost:4000/rain-gauges/` leads to `localhost`, which is each reader’s own machine or network. Link the public page',
      '10:21-10:32: The address `https://example.com/history` leads to `example.com`, a name to fill in. Write the real address',
      '11:22-11:63: The address `https://deploy-preview-12--raingauges.netlify.app/history/` leads to `deploy-preview-12--raingauges.netlify.app`, a site that is up for a while only. Link the public page'
    ]
  },
  {
    name: 'Addresses that are only for the writer',
    text: `---
title: 雨量器
---

最早的雨量器出现在朝鲜。

## 來源

- [历史](https://mina@raingauges.org/history)
- [照片](https://raingauges.org/photos?token=9f8e7d6c5b4a3f2e)
- [文章](https://raingauges.org/wp-admin/post.php?post=12&action=edit)
`,
    findings: [
      '9:16-9:21: The address `https://mina@raingauges.org/history` holds a user name: it leads to `raingauges.org`. Remove `mina@`',
      '10:38-10:60: The address `https://raingauges.org/photos?token=9f8e7d6c5b4a3f2e` holds a secret (`token`), which lets anybody in or runs out. Remove it',
      '11:30-11:68: The address `https://raingauges.org/wp-admin/post.php?post=12&action=edit` is an editor’s or preview page: readers are asked to log in. Link the published page'
    ]
  },
  {
    name: 'Links anywhere in the post',
    options: {scope: 'all'},
    text: `---
title: 측우기
---

[국립기상박물관](htps://science.kma.go.kr/museum/)에 다녀왔다.
`,
    findings: [
      '5:11-5:43: The address `htps://science.kma.go.kr/museum/` begins with `htps://`, which no browser knows. Write `https://science.kma.go.kr/museum/`'
    ]
  }
]
