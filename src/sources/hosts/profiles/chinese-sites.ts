import type {HostProfile} from '../host-profile.ts'

/** Blogs, questions and networks of China. */
export const chineseSites: readonly HostProfile[] = [
  {
    brand: 'Weibo',
    otherNames: ['微博', '新浪微博'],
    misspellings: ['weibo', 'WeiBo'],
    hosts: ['weibo.com', 'weibo.cn', 's.weibo.com'],
    shapes: [
      ['search', 'a search', '//s.weibo.com/*'],
      ['item', 'a post', '/:user(\\d{5,})/:code([A-Za-z0-9]{9})', '/(status|detail)/:code'],
      ['item', 'an article', '/ttarticle/p/show?id=*'],
      ['profile', 'a profile', '/(u|n)/:name', '/:user(\\d{5,})'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Click the time of the post and copy the address',
    examples: [
      ['item', 'https://weibo.com/1234567890/AbCdEfGh1'],
      ['item', 'https://m.weibo.cn/status/4970000000000000'],
      ['profile', 'https://weibo.com/u/1234567890'],
      ['search', 'https://s.weibo.com/weibo?q=ai']
    ]
  },
  {
    brand: 'Zhihu',
    otherNames: ['知乎', '知乎专栏'],
    misspellings: ['zhihu', 'ZhiHu', 'Zhi Hu'],
    hosts: ['zhihu.com', 'zhuanlan.zhihu.com', 'link.zhihu.com'],
    shapes: [
      ['wrapper', 'a redirect', '//link.zhihu.com/*', '//link.zhihu.com'],
      ['item', 'an article', '/p/:number(\\d+)'],
      ['copy', "a search engine's copy", '/tardis/*'],
      ['item', 'an answer', '/question/:number(\\d+)/answer/:answer(\\d+)', '/answer/:number(\\d+)'],
      ['item', 'a question', '/question/:number(\\d+)'],
      ['item', 'a note or video', '/(pin|zvideo)/:number(\\d+)'],
      ['profile', 'a profile', '/(people|org)/*'],
      ['tag', 'a topic', '/topic/*'],
      ['search', 'a search', '/search*'],
      ['collection', 'a column', '/column/:name', '//zhuanlan.zhihu.com/:name([\\w-]+)'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Click the time of the answer or article and copy the address',
    examples: [
      ['item', 'https://zhuanlan.zhihu.com/p/123456789'],
      ['item', 'https://www.zhihu.com/question/1234/answer/5678'],
      ['profile', 'https://www.zhihu.com/people/jane'],
      ['tag', 'https://www.zhihu.com/topic/123'],
      ['wrapper', 'https://link.zhihu.com/?target=https%3A//x.org']
    ]
  },
  {
    brand: 'Juejin',
    otherNames: ['掘金', '稀土掘金'],
    misspellings: ['juejin', 'JueJin'],
    hosts: ['juejin.cn', 'juejin.im', 'link.juejin.cn'],
    shapes: [
      ['wrapper', 'a redirect', '//link.juejin.cn/*', '//link.juejin.cn'],
      ['item', 'a post', '/(post|pin|entry)/:number(\\d+)', '/post/:code([0-9a-f]{24})'],
      ['profile', 'a profile', '/user/*'],
      ['tag', 'a tag', '/tag/*'],
      ['collection', 'a column or course', '/(column|book|course)/*'],
      ['search', 'a search', '/search*'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the post and copy the address with `/post/`',
    examples: [
      ['item', 'https://juejin.cn/post/7300000000000000000'],
      ['item', 'https://juejin.im/post/6844903614767448072'],
      ['profile', 'https://juejin.cn/user/123/posts'],
      ['home', 'https://juejin.cn/']
    ]
  },
  {
    brand: 'CSDN',
    otherNames: ['CSDN博客', 'CSDN 博客'],
    misspellings: ['csdn', 'Csdn'],
    hosts: ['blog.csdn.net', '*.blog.csdn.net', 'link.csdn.net', 'csdn.net'],
    shapes: [
      ['wrapper', 'a redirect', '//link.csdn.net/*', '//link.csdn.net'],
      [
        'item',
        'a post',
        '/article/details/:number(\\d+)',
        '/:name/article/details/:number(\\d+)',
        '/:name/archive/:year(\\d{4})/*'
      ],
      ['search', 'gathered results', '/gather_*'],
      ['collection', 'a category', '/:name/category_*', '/category_*', '/:name/article/category/*'],
      ['feed', "an author's list of posts", '/:name/article/list*', '/article/list*'],
      ['home', 'the home page', '/'],
      ['profile', "an author's page", '//blog.csdn.net/:name([\\w-]+)']
    ],
    permalink: 'Open the post and copy the address with `/article/details/`',
    examples: [
      ['item', 'https://blog.csdn.net/jane/article/details/108325786'],
      ['item', 'https://jane.blog.csdn.net/article/details/123456'],
      ['profile', 'https://blog.csdn.net/jane'],
      ['wrapper', 'https://link.csdn.net/?target=https%3A%2F%2Fx.org']
    ]
  },
  {
    brand: 'cnblogs',
    otherNames: ['博客园'],
    misspellings: ['CnBlogs', 'CNblogs'],
    hosts: ['cnblogs.com'],
    shapes: [
      [
        'item',
        'a post',
        '/:name([\\w-]+)/(p|articles)/:slug',
        '/:name([\\w-]+)/archive/:year(\\d{4})/:month(\\d\\d)/:day(\\d\\d)/:slug'
      ],
      ['collection', 'a category', '/:name([\\w-]+)/category/*'],
      ['feed', 'a list of posts', '/:name([\\w-]+)/(archive|default|tag)*'],
      ['unknown', 'a page of the site itself', '/(about|candidate|pick|news|aggsite|cate|search)'],
      ['profile', "an author's page", '/:name([\\w-]+)'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Click the title of the post and copy the address with `/p/`',
    examples: [
      ['item', 'https://www.cnblogs.com/jane/p/9172068.html'],
      ['item', 'https://www.cnblogs.com/jane/archive/2012/01/02/2310000.html'],
      ['profile', 'https://www.cnblogs.com/jane/'],
      ['home', 'https://www.cnblogs.com/']
    ]
  },
  {
    brand: 'Jianshu',
    otherNames: ['简书'],
    misspellings: ['jianshu', 'JianShu'],
    hosts: ['jianshu.com', 'links.jianshu.com'],
    shapes: [
      ['wrapper', 'a redirect', '//links.jianshu.com/*'],
      ['item', 'a post', '/p/:code([0-9a-f]{12})'],
      ['profile', 'a profile', '/u/*'],
      ['collection', 'a collection', '/(c|nb)/*'],
      ['search', 'a search', '/search*'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the post and copy the address with `/p/`',
    examples: [
      ['item', 'https://www.jianshu.com/p/0123456789ab'],
      ['item', 'https://jianshu.com/p/abcdef012345'],
      ['profile', 'https://www.jianshu.com/u/0123456789ab'],
      ['home', 'https://www.jianshu.com/']
    ]
  },
  {
    brand: 'WeChat',
    otherNames: ['微信公众号', '微信', '公众号', 'Weixin'],
    misspellings: ['Wechat', 'wechat', 'We Chat', 'WeChart'],
    hosts: ['mp.weixin.qq.com'],
    shapes: [
      ['item', 'an article', '/s/:code([\\w-]{10,})', '/s?__biz=*&mid=*'],
      ['profile', "an account's page", '/mp/(profile_ext|appmsgalbum|homepage)'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Choose "Copy link" in the "…" menu of the article',
    examples: [
      ['item', 'https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv'],
      ['item', 'https://mp.weixin.qq.com/s?mid=123&__biz=MzA&idx=1&sn=abc'],
      ['profile', 'https://mp.weixin.qq.com/mp/profile_ext?action=home'],
      ['home', 'https://mp.weixin.qq.com/']
    ]
  },
  {
    brand: 'bilibili',
    otherNames: ['哔哩哔哩', 'B站', 'Bilibili', '빌리빌리'],
    misspellings: ['BiliBili', 'bilbili', 'Bilbili'],
    hosts: ['bilibili.com', 'b23.tv', 't.bilibili.com', 'space.bilibili.com', 'search.bilibili.com'],
    shapes: [
      ['short', 'a share link', '//b23.tv/*'],
      ['search', 'a search', '//search.bilibili.com/*'],
      ['profile', 'a profile', '//space.bilibili.com/*'],
      ['item', 'a post', '//t.bilibili.com/:number(\\d{10,})'],
      ['item', 'a video', '/(s/|)video/(BV\\w{10}|av\\d+)'],
      ['item', 'an article', '/read/(mobile/|)cv:number(\\d+)', '/opus/:number(\\d+)'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the video and copy the address with `/video/BV`',
    examples: [
      ['item', 'https://www.bilibili.com/video/BV158411b7ki/?spm_id_from=x'],
      ['item', 'https://www.bilibili.com/read/cv123456'],
      ['profile', 'https://space.bilibili.com/123'],
      ['short', 'https://b23.tv/abc']
    ]
  }
]
