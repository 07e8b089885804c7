import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'

/** Answers a request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** A server on loopback, and what it was asked for. */
export interface TestServer {
  readonly port: number
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  /** `METHOD /path`, in order. */
  readonly requests: readonly string[]
  readonly received: readonly IncomingMessage[]
}

/** Runs a server while `use` does; a path without a handler answers 404. */
export async function withServer<T>(
  handlers: Readonly<Record<string, Handler>>,
  use: (server: TestServer) => Promise<T>,
  host = '127.0.0.1'
): Promise<T> {
  const requests: string[] = []
  const received: IncomingMessage[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    received.push(request)
    const handler = handlers[request.url ?? ''] ?? answer(404)
    handler(request, response)
  })
  await new Promise<void>((ready) => server.listen(0, host, ready))
  // Safe: it listens to a port, not to a pipe.
  const {port} = server.address() as AddressInfo
  try {
    return await use({port, origin: `http://${host.includes(':') ? `[${host}]` : host}:${port}`, requests, received})
  } finally {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
}

/** Answers with a status and headers. */
export function answer(status: number, headers: Record<string, string> = {}): Handler {
  return (_request, response) => {
    response.writeHead(status, headers).end()
  }
}

/** Answers `HEAD` one way and `GET` another. */
export function byMethod(head: Handler, get: Handler): Handler {
  return (request, response) => (request.method === 'HEAD' ? head : get)(request, response)
}

/** Answers the first requests one way each, all others as the last. */
export function inTurn(...handlers: readonly Handler[]): Handler {
  let count = 0
  return (request, response) => handlers[Math.min(count++, handlers.length - 1)]?.(request, response)
}
