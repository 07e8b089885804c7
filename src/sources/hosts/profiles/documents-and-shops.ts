import type {HostProfile} from '../host-profile.ts'

/** Shared documents, search engines and shops: addresses that often open for their owner only. */
export const documentsAndShops: readonly HostProfile[] = [
  {
    brand: 'Notion',
    otherNames: ['노션'],
    misspellings: ['notion', 'Notoin', 'Nothion'],
    hosts: ['notion.so', 'notion.site', '*.notion.site'],
    shapes: [
      ['changing', 'a page', '/:slug([^/]*[0-9a-f]{32})', '/:name/:slug([^/]*[0-9a-f]{32})'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Publish the page with "Share" and copy the address on notion.site',
    examples: [
      ['changing', 'https://jane.notion.site/Some-page-0123456789abcdef0123456789abcdef'],
      ['changing', 'https://www.notion.so/jane/0123456789abcdef0123456789abcdef?pvs=4'],
      ['home', 'https://jane.notion.site/'],
      ['unknown', 'https://www.notion.so/product']
    ]
  },
  {
    brand: 'Google Docs',
    otherNames: ['Google Sheets', 'Google Slides', 'Google Forms', '구글 문서', '구글 독스', '구글 폼'],
    misspellings: ['Google docs', 'google docs', 'GoogleDocs', 'Google Doc'],
    hosts: ['docs.google.com'],
    shapes: [
      [
        'changing',
        'a shared document',
        '/:type(document|spreadsheets|presentation|forms)/(u/\\d+/|)d/(e/|):code([\\w-]{8,})',
        '/:type(document|spreadsheets|presentation|forms)/(u/\\d+/|)d/(e/|):code([\\w-]{8,})/(pub|pubhtml|view|edit|preview|viewform|present|mobilebasic)'
      ],
      [
        'editor',
        'a form to copy a document',
        '/:type(document|spreadsheets|presentation|forms)/(u/\\d+/|)d/:code/copy'
      ],
      [
        'private',
        "the owner's list of documents",
        '/:type(document|spreadsheets|presentation|forms)',
        '/:type(document|spreadsheets|presentation|forms)/u/:number(\\d+)'
      ],
      ['home', 'the home page', '/']
    ],
    permalink: 'Choose "Publish to web", or end the address in `/view` or `/preview`',
    examples: [
      ['changing', 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOp/view'],
      ['changing', 'https://docs.google.com/presentation/d/e/2PACX-1vAbC/pub?start=false'],
      ['changing', 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOp/edit?usp=sharing'],
      ['editor', 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOp/copy'],
      ['private', 'https://docs.google.com/document/u/0/']
    ]
  },
  {
    brand: 'Google Drive',
    otherNames: ['구글 드라이브'],
    misspellings: ['Google drive', 'google drive', 'GoogleDrive'],
    hosts: ['drive.google.com'],
    shapes: [
      ['changing', 'a file', '/file/d/*', '/(open|uc)?id=*'],
      ['collection', 'a folder', '/drive/(u/\\d+/|)folders/*'],
      ['private', "the owner's drive", '/drive*'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Choose "Share", allow anyone with the link, and copy the link of the file',
    examples: [
      ['changing', 'https://drive.google.com/file/d/1AbCdEf/view'],
      ['changing', 'https://drive.google.com/open?id=1AbCdEf'],
      ['private', 'https://drive.google.com/drive/my-drive'],
      ['collection', 'https://drive.google.com/drive/folders/1AbC']
    ]
  },
  {
    brand: 'Google',
    otherNames: ['구글', 'グーグル', '谷歌'],
    misspellings: ['google', 'Googel', 'Gooogle', 'Goggle'],
    hosts: [
      'google.com',
      'google.co.kr',
      'google.co.jp',
      'google.de',
      'google.fr',
      'google.co.uk',
      'scholar.google.com',
      'news.google.com',
      'translate.google.com'
    ],
    shapes: [
      [
        'wrapper',
        'a redirect',
        '/url',
        '/imgres',
        '/amp/s/*',
        '//news.google.com/(rss/|)(articles|read)/*',
        '//translate.google.com/translate*'
      ],
      ['profile', "an author's page", '//scholar.google.com/citations'],
      ['search', 'a search', '/(search|webhp|images)', '//scholar.google.com/scholar'],
      ['item', 'a place on the map', '/maps/place/*'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the result and copy the address of the page itself',
    examples: [
      ['item', 'https://www.google.com/maps/place/Seoul'],
      ['item', 'https://www.google.co.kr/maps/place/Tokyo/@35,139,10z'],
      ['wrapper', 'https://www.google.com/url?q=https://x.org/'],
      ['search', 'https://www.google.com/search?q=x'],
      ['profile', 'https://scholar.google.com/citations?user=abc']
    ]
  },
  {
    brand: 'Amazon',
    otherNames: ['아마존', 'アマゾン', '亚马逊'],
    misspellings: ['amazon', 'Amazone', 'Amzon'],
    hosts: ['amazon.com', 'amazon.co.jp', 'amazon.de', 'amazon.co.uk', 'amazon.fr'],
    shapes: [
      [
        'item',
        'a product',
        '/(dp|gp/product|gp/aw/d|o/ASIN|exec/obidos/ASIN)/:code([A-Z0-9]{10})',
        '/(dp|gp/product|gp/aw/d|o/ASIN|exec/obidos/ASIN)/:code([A-Z0-9]{10})/*',
        '/:slug/(dp|gp/product)/:code([A-Z0-9]{10})',
        '/:slug/(dp|gp/product)/:code([A-Z0-9]{10})/*'
      ],
      ['search', 'a search', '/s', '/s/*', '/gp/search*'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Cut the address behind `/dp/` and the ten characters of the product',
    examples: [
      ['item', 'https://www.amazon.com/dp/0131103628'],
      ['item', 'https://www.amazon.co.jp/Some-Book/dp/4621303252/ref=sr_1_1'],
      ['search', 'https://www.amazon.com/s?k=rust'],
      ['home', 'https://www.amazon.com/']
    ]
  }
]
