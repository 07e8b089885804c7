/** Hosts that only forward to another address: readers cannot see where, and the host may close. */
const shorteners: ReadonlySet<string> = new Set(
  (
    'bit.ly bitly.com bitly.kr tinyurl.com t.co goo.gl ow.ly buff.ly is.gd v.gd t.ly rb.gy cutt.ly shorturl.at rebrand.ly ' +
    'tiny.cc lnkd.in fb.me fb.watch wp.me git.io redd.it amzn.to amzn.asia a.co db.tt t.cn url.cn dwz.cn suo.im b23.tv ' +
    'naver.me me2.do me2.kr han.gl vo.la url.kr kko.to muz.so x.gd htn.to forms.gle maps.app.goo.gl g.co aka.ms ' +
    'apple.co spoti.fi nyti.ms wapo.st on.wsj.com reut.rs bbc.in econ.st trib.al dlvr.it ift.tt flip.it pin.it ' +
    'vm.tiktok.com vt.tiktok.com link.medium.com soo.gd s.id qr.ae clck.ru vk.cc bl.ink hubs.ly hubs.la flic.kr hf.co 1drv.ms'
  ).split(' ')
)

/** Whether a host (lower case) is a link shortener. `youtu.be`, `doi.org` and arXiv name the item itself and are none. */
export function isShortener(host: string): boolean {
  return shorteners.has(host.replace(/^www\./, ''))
}
