/** Why there was no answer to a request, or none that could be followed. */
export type Failure = keyof typeof descriptions

const descriptions = {
  'bad-certificate': 'has a certificate that could not be verified',
  'broken-connection': 'broke off the connection',
  'host-not-found': 'has a host that does not exist',
  interrupted: 'was not asked, because the run was interrupted',
  'login-wall': 'asks to log in',
  'lookup-failed': 'has a host whose name could not be looked up',
  'other-scheme': 'redirects to what is no web address',
  'private-host': 'leads into a private network',
  'redirect-loop': 'redirects in circles',
  refused: 'has a host that refuses connections',
  'too-busy': 'has a host that wants to be asked later',
  'too-many-redirects': 'redirects too often',
  timeout: 'took too long',
  'unusual-port': 'names an unusual port',
  userinfo: 'holds a user name',
  'wrong-certificate': 'has a certificate of another site'
} as const

/** Says what happened, as the end of a sentence that begins with the address. */
export function describeFailure(failure: Failure): string {
  return descriptions[failure]
}

/** By the codes of Node, of the system and of OpenSSL (Node's documentation of `tls`, "X509 certificate error codes"). */
const failuresByCode: Readonly<Record<string, Failure>> = {
  ABORT_ERR: 'interrupted',
  CERT_HAS_EXPIRED: 'bad-certificate',
  CERT_NOT_YET_VALID: 'bad-certificate',
  CERT_REVOKED: 'bad-certificate',
  CERT_UNTRUSTED: 'bad-certificate',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'bad-certificate',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  ERR_TLS_CERT_ALTNAME_INVALID: 'wrong-certificate',
  ETIMEDOUT: 'timeout',
  SELF_SIGNED_CERT_IN_CHAIN: 'bad-certificate',
  UNABLE_TO_GET_ISSUER_CERT: 'bad-certificate',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'bad-certificate',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'bad-certificate'
}

/** What an error of a connection means; all that is not known broke the connection somehow. */
export function readConnectionError(error: unknown): Failure {
  return failuresByCode[errorCode(error)] ?? 'broken-connection'
}

/** The `code` of an error, empty where it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** Failures that a second request would not change. */
export const finalFailures: ReadonlySet<Failure> = new Set<Failure>([
  'interrupted',
  'other-scheme',
  'private-host',
  'too-busy',
  'unusual-port',
  'userinfo',
  'wrong-certificate'
])

/** Failures that may be over in a moment. */
export const passingFailures: ReadonlySet<Failure> = new Set<Failure>([
  'broken-connection',
  'host-not-found',
  'lookup-failed',
  'refused',
  'timeout'
])

/** Failures that are about the host: it did not say a word. */
export const silentFailures: ReadonlySet<Failure> = new Set<Failure>(['broken-connection', 'refused', 'timeout'])
