/** Schemes that mean something other than the web: an address that starts with one is left alone. */
export const otherSchemes: ReadonlySet<string> = new Set(
  (
    'mailto tel sms callto fax ftp ftps sftp tftp ssh scp git svn rsync irc ircs xmpp sip sips matrix magnet news nntp ' +
    'gopher gemini finger telnet ldap ldaps ntp smtp imap pop rtmp rtsp mms ws wss tcp udp geo maps urn doi isbn uuid ' +
    'acct cid mid did ipfs ipns dat hyper at lbry ethereum bitcoin lightning steam spotify slack zoommtg vscode vscode-insiders ' +
    'idea jetbrains itms itms-apps itms-services market intent fb twitter whatsapp tg skype facetime webcal feed podcast pcast ' +
    'obsidian notion things bear ulysses shortcuts x-apple dict hdfs s3 gs npm jsr docker oci redis postgres postgresql ' +
    'mysql mongodb amqp mqtt nats jdbc odbc hxxp hxxps shttp httpx tag'
  ).split(' ')
)

/** Schemes that only work on the writer's own machine, or that browsers refuse to follow from a page. */
export const localSchemes: ReadonlySet<string> = new Set([
  'javascript',
  'vbscript',
  'file',
  'data',
  'blob',
  'about',
  'chrome',
  'chrome-extension',
  'moz-extension',
  'safari-web-extension',
  'edge',
  'view-source',
  'resource',
  'content',
  'app',
  'wyciwyg'
])
