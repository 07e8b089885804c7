import type {PartsCheck} from './address-check.ts'
import {isPublicHost} from './is-public-host.ts'

/** `https://good.com@evil.org` leads to evil.org; `https://me:pass@x.org` gives a password away. */
export const findUserinfo: PartsCheck = (url, {userinfo, hostName}) => {
  if (!userinfo) return undefined
  const written = url.slice(userinfo.start, userinfo.end)
  const [user = '', password] = written.split(':')
  const range = {start: userinfo.start, end: userinfo.end + 1}
  if (password) return {fault: 'secret', level: 'advice', ...range, data: {name: 'password'}}
  const misleads = isPublicHost(user)
  return {
    fault: 'userinfo',
    level: misleads ? 'broken' : 'advice',
    ...range,
    data: {written, host: hostName}
  }
}

/** Parameters whose value opens something to whoever has it. */
const secretParameter =
  /^(?:access_?token|id_?token|auth_?token|refresh_?token|token|api_?key|auth|secret|client_secret|password|passwd|pwd|jsessionid|phpsessid|aspsessionid\w*|session_?id|sid|cftoken|pass_ticket|signature|sig|x-amz-signature|x-amz-credential|x-amz-security-token|x-goog-signature|x-goog-credential)$/i

/** Values too short to be a secret are page numbers, names of tabs and the like. */
const shortestSecret = 12

/** A token, signature or session in the query or behind `;`: it runs out, or lets readers in as the writer. */
export const findSecret: PartsCheck = (url, {path, query}) => {
  const session = /;(jsessionid)=[\w.!-]+/i.exec(url.slice(path.start, path.end))
  if (session) {
    const start = path.start + session.index
    const end = start + session[0].length
    const repair = url.slice(0, start) + url.slice(end)
    return {fault: 'secret', level: 'advice', start, end, repair, data: {name: 'jsessionid'}}
  }
  let start = query?.start ?? url.length
  for (const parameter of query ? url.slice(query.start, query.end).split('&') : []) {
    const [name = '', value = ''] = parameter.split('=')
    const end = start + parameter.length
    if (secretParameter.test(name) && value.length >= shortestSecret) {
      return {fault: 'secret', level: 'advice', start, end, data: {name}}
    }
    start = end + 1
  }
  return undefined
}

const draftPath =
  /^\/(?:wp-admin|wp-login\.php|ghost\/|admin\/(?:posts|content)|_drafts)(?:\/|$)|^\/(?:p|d)\/[0-9a-f]+\/edit$/
const draftQuery = /(?:^|&)(?:preview(?:_id|_nonce)?=(?:true|\d)|draft=(?:true|1))/

/** The editor's view of a post: readers get a login page. */
export const findDraftPage: PartsCheck = (url, {path, query}) => {
  const isDraft =
    draftPath.test(url.slice(path.start, path.end)) || (query && draftQuery.test(url.slice(query.start, query.end)))
  return isDraft ? {fault: 'draft-page', level: 'advice', start: path.start, end: url.length, data: {}} : undefined
}
