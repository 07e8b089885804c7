import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {createServer, type ServerResponse} from 'node:http'

/** A registry on this machine. */
export interface LocalRegistry {
  readonly url: string
  close(): void
}

/** What npm needs to know of a package (its registry's package metadata). */
interface Manifest {
  readonly name: string
  readonly version: string
}

/** A registry that has one package as if it were published, and sends whoever asks for others to the real one. */
export async function servePackage(tarball: string, manifest: Manifest, realRegistry: string): Promise<LocalRegistry> {
  const content = readFileSync(tarball)
  const tarballPath = `/${manifest.name}/-/${manifest.name}-${manifest.version}.tgz`
  let url = ''
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    if (path === `/${manifest.name}`) answerJson(response, describePackage(manifest, content, `${url}${tarballPath}`))
    else if (path === tarballPath) response.end(content)
    else response.writeHead(302, {location: new URL(path.slice(1), realRegistry).href}).end()
  })
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  return {
    url,
    close: () => {
      server.closeAllConnections()
      server.close()
    }
  }
}

function describePackage(manifest: Manifest, content: Buffer, tarball: string): object {
  const {name, version} = manifest
  const integrity = `sha512-${createHash('sha512').update(content).digest('base64')}`
  return {
    name,
    'dist-tags': {latest: version},
    versions: {[version]: {...manifest, dist: {tarball, integrity}}}
  }
}

function answerJson(response: ServerResponse, value: object): void {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(value))
}
