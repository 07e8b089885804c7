import * as assert from 'uvu/assert'
import {createResolver} from '../../src/links/create-resolver.ts'
import {createSender} from '../../src/links/create-sender.ts'
import {createTurns} from '../../src/links/create-turns.ts'
import {followRedirects} from '../../src/links/follow-redirects.ts'
import {readLinkCache} from '../../src/links/link-cache.ts'
import {defaultLimits} from '../../src/links/link-limits.ts'
import type {LinkVerdict} from '../../src/links/link-verdict.ts'
import {describe} from '../describe.ts'
import {makeChecker, makeClock} from './make-checker.ts'
import {answer, byMethod, type Handler, inTurn, withServer} from './with-server.ts'

const alive: LinkVerdict = {state: 'alive'}

function unknown(why: string): LinkVerdict {
  return {state: 'unknown', why}
}

/** What a server says at `/2024/page`, the verdict on it (with `ORIGIN` for the server), and the requests it took. */
const cases: readonly [name: string, handler: Handler, verdict: LinkVerdict, requests: readonly string[]][] = [
  ['a page', answer(200), alive, ['HEAD']],
  ['a page without content', answer(204), alive, ['HEAD']],
  ['a page for which HEAD is not allowed', byMethod(answer(405), answer(206)), alive, ['HEAD', 'GET']],
  ['a page that HEAD does not find', byMethod(answer(404), answer(200)), alive, ['HEAD', 'GET']],
  ['a page on which HEAD trips', byMethod(answer(500), answer(200)), alive, ['HEAD', 'GET']],
  ['a page on which HEAD breaks off', byMethod(breakOff, answer(200)), alive, ['HEAD', 'GET']],
  ['an empty page', byMethod(answer(501), answer(416)), alive, ['HEAD', 'GET']],
  ['no page', answer(404), {state: 'gone', why: '404', at: 'ORIGIN/2024/page'}, ['HEAD', 'GET']],
  ['a page taken away', answer(410), {state: 'gone', why: '410', at: 'ORIGIN/2024/page'}, ['HEAD', 'GET']],
  ['a closed page', answer(401), unknown('answers 401'), ['HEAD', 'GET']],
  ['a page for people only', answer(403), unknown('answers 403'), ['HEAD', 'GET']],
  ['a page nobody may show', answer(451), unknown('answers 451'), ['HEAD', 'GET']],
  ['a status of its own', answer(999), unknown('answers 999'), ['HEAD', 'GET']],
  ['a broken server', answer(500), unknown('answers 500'), ['HEAD', 'GET']],
  ['a server out of order', answer(502), unknown('answers 502'), ['HEAD', 'GET', 'GET']],
  ['a busy server', answer(429), unknown('answers 429'), ['HEAD', 'GET', 'GET']],
  ['a server that was busy', inTurn(answer(429), answer(200)), alive, ['HEAD', 'GET']],
  ['a connection that breaks off', breakOff, unknown('broke off the connection'), ['HEAD', 'GET', 'GET']],
  ['a redirect to nowhere', answer(302), unknown('answers 302'), ['HEAD', 'GET']]
]

const limits = {...defaultLimits, requestTimeout: 150, lookupTimeout: 150}

function breakOff(request: Parameters<Handler>[0]): void {
  request.socket.destroy()
}

function redirect(status: number, location: string): Handler {
  return answer(status, {location})
}

describe('createLinkChecker', (it) => {
  for (const [name, handler, verdict, methods] of cases) {
    it(`judges ${name}`, async () => {
      await withServer({'/2024/page': handler}, async ({origin, requests}) => {
        const found = await makeChecker()(`${origin}/2024/page`)
        assert.equal(JSON.parse(JSON.stringify(found).replace(origin, 'ORIGIN')), verdict)
        assert.equal(
          requests,
          methods.map((method) => `${method} /2024/page`)
        )
      })
    })
  }

  it('asks once, fragments apart, also while it is asking', async () => {
    await withServer({'/a': answer(200)}, async ({origin, requests}) => {
      const check = makeChecker()
      await Promise.all([check(`${origin}/a`), check(`${origin}/a#b`)])
      assert.equal(await check(`${origin}/a#c`), alive)
      assert.equal(requests, ['HEAD /a'])
    })
  })

  it('says who it is, and asks for the start of a page only', async () => {
    await withServer({'/a': byMethod(answer(405), answer(206))}, async ({origin, received, port}) => {
      await makeChecker()(`${origin}/a`)
      const common = {
        accept: '*/*',
        'user-agent': 'post-lint (+https://github.com/post-lint/post-lint)',
        host: `127.0.0.1:${port}`,
        connection: 'close'
      }
      assert.equal(
        received.map(({headers}) => headers),
        [common, {...common, range: 'bytes=0-65535'}]
      )
    })
  })

  it('does not read a page without end', async () => {
    let sent = 0
    let hangUp = (): void => {}
    const hungUp = new Promise<void>((settle) => {
      hangUp = settle
    })
    const endless: Handler = (_request, response) => {
      response.writeHead(200)
      const chunk = Buffer.alloc(16_384)
      const go = (): void => {
        while (!response.destroyed && response.write(chunk)) sent += chunk.length
      }
      response.on('drain', go)
      response.on('close', hangUp)
      go()
    }
    await withServer({'/a': byMethod(answer(405), endless)}, async ({origin}) => {
      assert.equal(await makeChecker()(`${origin}/a`), alive)
      await hungUp
    })
    assert.ok(sent < 8_000_000, `${sent} bytes were sent`)
  })

  it('gives up a server that does not answer', async () => {
    await withServer({'/a': () => {}}, async ({origin, requests}) => {
      const started = Date.now()
      assert.equal(await makeChecker({limits})(`${origin}/a`), unknown('took too long'))
      assert.ok(Date.now() - started < 5000)
      assert.equal(requests, ['HEAD /a', 'GET /a', 'GET /a'])
    })
  })

  it('gives up a server that sends its headers one by one', async () => {
    const drip: Handler = ({socket}) => {
      socket.write('HTTP/1.1 200 OK\r\n')
      const timer = setInterval(() => socket.write('a: b\r\n'), 20)
      socket.on('close', () => clearInterval(timer))
      socket.on('error', () => {})
    }
    await withServer({'/a': drip}, async ({origin}) => {
      assert.equal(await makeChecker({limits})(`${origin}/a`), unknown('took too long'))
    })
  })

  it('leaves a silent host alone after a while', async () => {
    await withServer({}, async ({origin, requests}) => {
      const check = makeChecker({limits: {...limits, silences: 2, pauses: []}})
      const port = origin.slice(origin.lastIndexOf(':'))
      await withServer({'/1': breakOff, '/2': breakOff, '/3': breakOff}, async (silent) => {
        const verdicts = await Promise.all(['/1', '/2', '/3', '/4'].map((path) => check(`${silent.origin}${path}`)))
        assert.equal(verdicts, Array(4).fill(unknown('broke off the connection')))
        assert.equal(silent.requests, ['HEAD /1', 'HEAD /2'])
      })
      assert.equal((await check(`http://other.site.com${port}/x`)).state, 'gone')
      assert.equal(requests, ['HEAD /x'])
    })
  })

  it('says what refuses connections', async () => {
    const origin = await withServer({}, async (server) => server.origin)
    assert.equal(await makeChecker()(`${origin}/a`), unknown('has a host that refuses connections'))
  })

  it('is not upset by an answer that is no HTTP', async () => {
    const garble: Handler = ({socket}) => socket.end('SSH-2.0-OpenSSH_9.6\r\n')
    await withServer({'/a': garble}, async ({origin}) => {
      assert.equal(await makeChecker()(`${origin}/a`), unknown('broke off the connection'))
    })
  })

  it('is not upset by headers without end', async () => {
    await withServer({'/a': answer(200, {long: 'a'.repeat(100_000)})}, async ({origin}) => {
      assert.equal(await makeChecker()(`${origin}/a`), unknown('broke off the connection'))
    })
  })

  it('takes no certificate that nobody vouches for as proof', async () => {
    await withServer({}, async ({port}) => {
      assert.equal(await makeChecker()(`https://127.0.0.1:${port}/a`), unknown('broke off the connection'))
    })
  })

  it('asks over IPv6', async () => {
    await withServer(
      {'/a': answer(200)},
      async ({origin}) => {
        assert.match(origin, /^http:\/\/\[::1\]:/)
        assert.equal(await makeChecker()(`${origin}/a`), alive)
      },
      '::1'
    )
  })

  it('does not ask for what is no web address, nor sites that tell programs nothing', async () => {
    const check = makeChecker({lookup: noLookup})
    for (const address of [
      '',
      'mailto:a@b.org',
      'file:///etc/passwd',
      'ftp://a.org/',
      '/about',
      'http://',
      'https://a b/'
    ]) {
      assert.equal(await check(address), unknown('is no web address'), address)
    }
    for (const address of [
      'https://x.com/a/status/1',
      'https://www.linkedin.com/posts/a',
      'https://web.archive.org/web/2/b'
    ]) {
      assert.equal(await check(address), unknown('is of a site that does not answer programs'), address)
    }
    assert.equal(await check('https://me:secret@a.org/'), unknown('holds a user name'))
  })
})

describe('createLinkChecker, redirects', (it) => {
  const follow = (handlers: Record<string, Handler>, path: string): Promise<LinkVerdict> =>
    withServer(handlers, async ({origin}) => {
      const verdict = await makeChecker()(origin + path)
      return JSON.parse(JSON.stringify(verdict).replaceAll(origin, 'ORIGIN'))
    })

  const found: readonly [name: string, handlers: Record<string, Handler>, verdict: LinkVerdict][] = [
    [
      'a page that moved for good',
      {'/old/page': redirect(301, '/new/page'), '/new/page': answer(200)},
      {state: 'moved', to: 'ORIGIN/new/page'}
    ],
    [
      'a page that moved for good twice',
      {'/old/page': redirect(308, '/mid/page'), '/mid/page': redirect(301, '/new/page#part'), '/new/page': answer(200)},
      {state: 'moved', to: 'ORIGIN/new/page'}
    ],
    ['a page that is elsewhere for now', {'/old/page': redirect(302, '/new/page'), '/new/page': answer(200)}, alive],
    [
      'a page that moved for good and is elsewhere for now',
      {'/old/page': redirect(301, '/mid/page'), '/mid/page': redirect(307, '/new/page'), '/new/page': answer(200)},
      alive
    ],
    ['a slash that is missing', {'/old/page': redirect(301, '/old/page/'), '/old/page/': answer(200)}, alive],
    [
      'a page that moved to one that is gone',
      {'/old/page': redirect(301, '/new/page')},
      {state: 'gone', why: '404', at: 'ORIGIN/new/page'}
    ],
    [
      'a page that became the home page',
      {'/old/page': redirect(301, '/'), '/': answer(200)},
      {state: 'soft-gone', to: 'ORIGIN/'}
    ],
    [
      'a page that became the home page of a language',
      {'/old/page': redirect(302, '/ko/'), '/ko/': answer(200)},
      {state: 'soft-gone', to: 'ORIGIN/ko/'}
    ],
    [
      'a page that became an error page',
      {'/old/page': redirect(302, '/404.html'), '/404.html': answer(200)},
      {state: 'soft-gone', to: 'ORIGIN/404.html'}
    ],
    [
      'a page behind a log-in',
      {'/old/page': redirect(302, '/login?next=1'), '/login?next=1': answer(200)},
      unknown('asks to log in')
    ],
    ['a circle', {'/old/page': redirect(302, '/b'), '/b': redirect(302, '/old/page')}, unknown('redirects in circles')],
    ['a page that redirects to itself', {'/old/page': redirect(301, '/old/page#a')}, unknown('redirects in circles')],
    [
      'a redirect to another scheme',
      {'/old/page': redirect(301, 'file:///etc/passwd')},
      unknown('redirects to what is no web address')
    ],
    [
      'a redirect to what is no address',
      {'/old/page': redirect(301, 'http://a b:c/')},
      unknown('redirects to what is no web address')
    ],
    ['a redirect with a password', {'/old/page': redirect(301, 'http://a:b@127.0.0.1/')}, unknown('holds a user name')],
    [
      'letters beyond ASCII as UTF-8',
      {'/old/page': rawRedirect('/글'), '/%EA%B8%80': answer(200)},
      {state: 'moved', to: 'ORIGIN/%EA%B8%80'}
    ]
  ]
  for (const [name, handlers, verdict] of found) {
    it(`judges ${name}`, async () => assert.equal(await follow(handlers, '/old/page'), verdict))
  }

  it('follows eight and no more', async () => {
    const chain = (length: number): Record<string, Handler> => {
      const steps = Array.from({length}, (_, index): [string, Handler] => [
        `/${index}/page`,
        redirect(301, `/${index + 1}/page`)
      ])
      return {...Object.fromEntries(steps), [`/${length}/page`]: answer(200)}
    }
    assert.equal(await follow(chain(8), '/0/page'), {state: 'moved', to: 'ORIGIN/8/page'})
    assert.equal(await follow(chain(9), '/0/page'), unknown('redirects too often'))
  })

  it('goes from site to site and back without waiting for itself', async () => {
    await withServer({'/old/page': redirect(301, '/new/page'), '/new/page': answer(200)}, async ({port}) => {
      const relay = redirect(301, `http://home.site.com:${port}/new/page`)
      await withServer({'/a/page': relay, '/b/page': relay}, async (other) => {
        const check = makeChecker()
        const addresses = [`http://home.site.com:${port}/old/page`, `${other.origin}/a/page`, `${other.origin}/b/page`]
        assert.equal(
          await Promise.all(addresses.map(check)),
          Array(3).fill({state: 'moved', to: `http://home.site.com:${port}/new/page`})
        )
      })
    })
  })

  it('leaves identifiers where they are', async () => {
    await withServer({'/10.1000/182': redirect(302, 'http://127.0.0.1:1/')}, async ({port, requests}) => {
      assert.equal(await makeChecker()(`http://doi.org:${port}/10.1000/182`), alive)
      assert.equal(requests, ['HEAD /10.1000/182'])
    })
  })
})

describe('createLinkChecker, pauses', (it) => {
  it('waits as long as the server asks for, in seconds or until a date', async () => {
    const until = new Date(60_000).toUTCString()
    const handlers = {
      '/seconds': inTurn(answer(429, {'retry-after': '30'}), answer(200)),
      '/date': inTurn(answer(503, {'retry-after': until}), answer(200))
    }
    await withServer(handlers, async ({origin}) => {
      const seconds = makeClock()
      assert.equal(await makeChecker({clock: seconds})(`${origin}/seconds`), alive)
      assert.is(seconds.now(), 30_000)
      const date = makeClock()
      assert.equal(await makeChecker({clock: date})(`${origin}/date`), alive)
      assert.is(date.now(), 60_000)
    })
  })

  it('does not ask a host again that wants a long pause', async () => {
    await withServer({'/a': answer(429, {'retry-after': '3600'})}, async ({origin, requests}) => {
      const clock = makeClock()
      const check = makeChecker({clock})
      const busy = unknown('has a host that wants to be asked later')
      assert.equal([await check(`${origin}/a`), await check(`${origin}/b`)], [busy, busy])
      assert.equal(requests, ['HEAD /a'])
      assert.ok(clock.now() < 10_000)
    })
  })

  it('waits longer each time when nobody says how long', async () => {
    await withServer({'/a': answer(503)}, async ({origin}) => {
      for (const [random, expected] of [
        [0, [500, 2000]],
        [0.5, [1000, 4000]],
        [0.75, [1250, 5000]]
      ] as const) {
        const clock = makeClock()
        await makeChecker({clock, random: () => random, limits: {...defaultLimits, spacing: 0}})(`${origin}/a`)
        assert.equal(clock.pauses, expected)
      }
    })
  })

  it('asks a host one thing at a time, a second apart', async () => {
    let open = 0
    let most = 0
    const slow: Handler = (_request, response) => {
      most = Math.max(most, ++open)
      setTimeout(() => {
        open--
        response.end()
      }, 10)
    }
    await withServer({'/1': slow, '/2': slow, '/3': slow}, async ({origin}) => {
      const clock = makeClock()
      const check = makeChecker({clock})
      await Promise.all(['/1', '/2', '/3'].map((path) => check(origin + path)))
      assert.is(most, 1)
      assert.equal(clock.pauses, [1000, 1000])
    })
  })

  it('asks eight hosts at a time', async () => {
    let open = 0
    let most = 0
    const slow: Handler = (_request, response) => {
      most = Math.max(most, ++open)
      setTimeout(() => {
        open--
        response.end()
      }, 50)
    }
    await withServer({'/a': slow}, async ({port}) => {
      const check = makeChecker()
      const hosts = Array.from({length: 20}, (_, index) => `http://site-${index}.com:${port}/a`)
      assert.equal(await Promise.all(hosts.map(check)), Array(20).fill(alive))
      assert.is(most, 8)
    })
  })

  it('ends at once when it is interrupted, and remembers nothing of it', async () => {
    await withServer({'/a': () => {}, '/b': answer(200)}, async ({origin, requests}) => {
      const interruption = new AbortController()
      const cache = readLinkCache('', {alive: 1000, reported: 1000}, 0)
      const check = makeChecker({signal: interruption.signal, cache})
      const verdicts = Promise.all([check(`${origin}/a`), check(`${origin}/b`)])
      setTimeout(() => interruption.abort(), 50)
      const started = Date.now()
      assert.equal(await verdicts, Array(2).fill(unknown('was not asked, because the run was interrupted')))
      assert.ok(Date.now() - started < 1000)
      assert.equal(requests, ['HEAD /a'])
      assert.equal(cache.get(`${origin}/a`), undefined)
    })
  })

  it('ends at once when it is interrupted during a look-up', async () => {
    const interruption = new AbortController()
    const check = makeChecker({signal: interruption.signal, lookup: () => new Promise(() => {})})
    setTimeout(() => interruption.abort(), 50)
    assert.equal(await check('http://a.site.com/'), unknown('was not asked, because the run was interrupted'))
  })
})

describe('createLinkChecker, names', (it) => {
  const fails = (code: string) => async (): Promise<never> => {
    throw Object.assign(new Error(code), {code})
  }

  it('takes a host that is not found twice for gone', async () => {
    const asked: string[] = []
    const check = makeChecker({
      lookup: async (host) => {
        asked.push(host)
        return host === 'example.com' ? [{address: '93.184.215.14', family: 4}] : fails('ENOTFOUND')()
      }
    })
    const address = 'https://old.site.com/a'
    assert.equal(await check(address), {state: 'gone', why: 'host-not-found', at: address})
    assert.ok(asked.filter((host) => host === 'old.site.com').length >= 2)
  })

  it('says nothing without a network', async () => {
    const lost = unknown('has a host whose name could not be looked up')
    assert.equal(await makeChecker({lookup: fails('ENOTFOUND')})('https://site.com/'), lost)
    assert.equal(await makeChecker({lookup: fails('EAI_AGAIN')})('https://site.com/'), lost)
    assert.equal(await makeChecker({limits, lookup: () => new Promise(() => {})})('https://site.com/'), lost)
  })

  it('takes back a host that is found the second time', async () => {
    await withServer({'/a': answer(200)}, async ({port}) => {
      let count = 0
      const check = makeChecker({
        lookup: async (host) =>
          host === 'site.com' && count++ === 0 ? fails('ENOTFOUND')() : [{address: '127.0.0.1', family: 4}]
      })
      assert.equal(await check(`http://site.com:${port}/a`), alive)
    })
  })

  it('connects to the first address that answers', async () => {
    await withServer({'/a': answer(200)}, async ({port}) => {
      const lookup = async () => [
        {address: '127.0.0.3', family: 4},
        {address: '127.0.0.1', family: 4}
      ]
      assert.equal(await makeChecker({lookup})(`http://site.com:${port}/a`), alive)
    })
  })
})

describe('createLinkChecker, private networks', (it) => {
  const guarded = (lookup = async () => [{address: '127.0.0.1', family: 4}]) =>
    makeChecker({allowPrivateHosts: false, lookup})
  const closed = unknown('leads into a private network')

  it('never goes there, however the address is written', async () => {
    const hosts = [
      '127.0.0.1',
      '127.1',
      '0x7f.1',
      '0x7f000001',
      '2130706433',
      '017700000001',
      '127.0.0.1.',
      '0',
      '0.0.0.0',
      '10.0.0.1',
      '172.16.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '198.18.0.1',
      '224.0.0.1',
      '255.255.255.255',
      '①②⑦.0.0.1',
      '[::1]',
      '[::]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[0:0:0:0:0:ffff:7f00:1]',
      '[64:ff9b::127.0.0.1]',
      '[64:ff9b::a00:1]',
      '[64:ff9b:1::1]',
      '[fe80::1]',
      '[fc00::1]',
      '[fd12:3456::1]',
      '[ff02::1]',
      '[2002:7f00:1::]',
      '[2001:0:1::]',
      '[::127.0.0.1]',
      'localhost',
      'LOCALHOST',
      'localhost.',
      'a.localhost',
      'printer.local',
      'intranet',
      'metadata.google.internal',
      'site.com'
    ]
    const check = guarded()
    for (const host of hosts) assert.equal(await check(`http://${host}/a`), closed, host)
  })

  it('never goes to hosts that only a local network knows, wherever their names lead', async () => {
    const check = guarded(noLookup)
    const names = [
      'localhost',
      'LOCALHOST.',
      'a.localhost',
      'printer.local',
      'intranet',
      'metadata.google.internal',
      'nas.home.arpa'
    ]
    for (const name of names) assert.equal(await check(`http://${name}/a`), closed, name)
  })

  it('asks for no other port than those of the web', async () => {
    const check = guarded(noLookup)
    for (const port of [22, 25, 8080, 6379]) {
      assert.equal(await check(`http://site.com:${port}/`), unknown('names an unusual port'))
    }
  })

  it('is not taken there by a redirect', async () => {
    const targets = ['http://127.0.0.1/b', '//2130706433/b', 'http://[::ffff:7f00:1]/b', 'http://inner.site.com/b']
    const handlers = Object.fromEntries(targets.map((target, index) => [`/${index}/page`, redirect(301, target)]))
    const signal = new AbortController().signal
    const clock = makeClock()
    const lookup = async () => [{address: '127.0.0.1', family: 4}]
    const resolve = createResolver({lookup, timeout: 1000, allowPrivateHosts: false, signal})
    await withServer(handlers, async ({origin, requests}) => {
      // The server itself can only be on loopback; everything else is resolved as without the flag.
      const parts = {
        turns: createTurns(8, clock, signal),
        limits: defaultLimits,
        clock,
        allowPrivateHosts: true,
        signal
      }
      const send = createSender({
        ...parts,
        resolve: async (url) => (url.origin === origin ? [{address: '127.0.0.1', family: 4}] : resolve(url))
      })
      for (const index of targets.keys()) {
        const {outcome} = await followRedirects(new URL(`${origin}/${index}/page`), 'HEAD', send, 8)
        assert.is(outcome, 'private-host')
      }
      assert.equal(
        requests,
        targets.map((_, index) => `HEAD /${index}/page`)
      )
    })
  })

  it('is not taken there by a name that gives another address when asked again', async () => {
    await withServer({'/a': answer(200)}, async ({port, requests}) => {
      let count = 0
      const lookup = async () => [{address: count++ === 0 ? '127.0.0.1' : '192.0.2.1', family: 4}]
      assert.equal(await makeChecker({lookup})(`http://site.com:${port}/a`), alive)
      assert.equal([count, requests], [1, ['HEAD /a']])
    })
  })

  it('is not taken there by one of several addresses', async () => {
    const lookup = async () => [
      {address: '93.184.215.14', family: 4},
      {address: '::1', family: 6}
    ]
    assert.equal(await guarded(lookup)('http://site.com/'), closed)
  })

  it('reaches no server by an address of loopback', async () => {
    await withServer({'/': answer(200)}, async ({origin, port, requests}) => {
      const check = guarded()
      for (const host of [origin, `http://localhost:${port}`, `http://site.com:${port}`, `http://[::1]:${port}`]) {
        assert.is((await check(`${host}/`)).state, 'unknown')
      }
      assert.equal(requests, [])
    })
  })
})

/** A look-up that would change the verdict. */
async function noLookup(): Promise<never> {
  throw new Error('a name was looked up')
}

/** Node sends no such header, so this one goes past it. */
function rawRedirect(location: string): Handler {
  return ({socket}) =>
    socket.end(Buffer.from(`HTTP/1.1 301 Moved\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`, 'utf8'))
}
