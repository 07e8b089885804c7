import * as assert from 'uvu/assert'
import {readConnectionError} from '../../src/links/failure.ts'
import {describe} from '../describe.ts'

describe('readConnectionError', (it) => {
  it('tells a certificate of another site from one that cannot be verified', () => {
    const read = (code: string) => readConnectionError(Object.assign(new Error(code), {code}))
    assert.is(read('ERR_TLS_CERT_ALTNAME_INVALID'), 'wrong-certificate')
    assert.is(read('CERT_HAS_EXPIRED'), 'bad-certificate')
    assert.is(read('ENETUNREACH'), 'refused')
    assert.is(read('EPROTO'), 'broken-connection')
    assert.is(readConnectionError('no error'), 'broken-connection')
  })
})
