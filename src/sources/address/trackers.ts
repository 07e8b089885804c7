/**
 * Parameters that only count visits, whatever the site; `*` stands for any ending. Common knowledge, kept by hand:
 * campaign tags, click ids of advertising networks, and ids of newsletters.
 */
export const trackersAnywhere: readonly string[] = [
  ...[
    'utm_*',
    'mtm_*',
    'piwik_*',
    'matomo_*',
    'pk_campaign',
    'pk_kwd',
    'pk_source',
    'pk_medium',
    'itm_*',
    'at_custom*'
  ],
  ...[
    'fbclid',
    'gclid',
    'gclsrc',
    'dclid',
    'gbraid',
    'wbraid',
    'gad_source',
    'gad_campaignid',
    'srsltid',
    '_gl',
    '_ga'
  ],
  ...[
    'msclkid',
    'yclid',
    'ysclid',
    'twclid',
    'ttclid',
    'igshid',
    'igsh',
    'li_fat_id',
    'irclickid',
    'epik',
    'rb_clickid'
  ],
  ...[
    'mc_cid',
    'mc_eid',
    'mkt_tok',
    '_hsenc',
    '_hsmi',
    '__hssc',
    '__hstc',
    '__hsfp',
    'hsCtaTracking',
    'hsa_*',
    'vero_id'
  ],
  ...[
    'oly_enc_id',
    'oly_anon_id',
    'ml_subscriber',
    'ml_subscriber_hash',
    'ck_subscriber_id',
    'bsft_*',
    '_kx',
    'wickedid'
  ],
  ...[
    'fb_action_ids',
    'fb_action_types',
    'fb_source',
    'fb_ref',
    '_branch_match_id',
    's_kwcid',
    'guccounter',
    '__twitter_impression'
  ],
  ...['guce_referrer', 'guce_referrer_sig', 'n_media', 'n_query', 'n_rank', 'n_ad_group', 'n_ad', 'NaPm']
]

/** Parameters that count visits on one site and mean something on another. Hosts include their sub-domains. */
export const trackersOfHosts: readonly (readonly [hosts: readonly string[], names: readonly string[]])[] = [
  [
    ['youtube.com', 'youtu.be'],
    ['si', 'feature', 'pp', 'ab_channel', 'kw']
  ],
  [
    ['x.com', 'twitter.com'],
    ['s', 't', 'ref_src', 'ref_url', 'src', 'cn', 'cxt']
  ],
  [
    ['linkedin.com'],
    ['trk', 'trackingId', 'refId', 'lipi', 'licu', 'originalSubdomain', 'rcm', 'midToken', 'midSig', 'eid', 'otpToken']
  ],
  [
    ['facebook.com'],
    [
      'mibextid',
      'rdid',
      'share_url',
      '__tn__',
      '__cft__*',
      '__xts__*',
      '_rdr',
      '_rdc',
      'hc_*',
      'ref',
      'refid',
      'fref',
      'sfnsn',
      'paipv',
      'eav',
      'notif_id',
      'notif_t'
    ]
  ],
  [['instagram.com'], ['ig_rid', 'hl']],
  [
    ['threads.net', 'threads.com'],
    ['xmt', 'slof']
  ],
  [['reddit.com'], ['share_id', 'rdt', 'ref', 'ref_source', 'correlation_id']],
  [['tiktok.com'], ['_t', '_r', '_d', 'is_from_webapp', 'sender_device', 'u_code']],
  [['medium.com'], ['source', 'sk', 'gi']],
  [['substack.com'], ['r', 'showWelcomeOnShare', 'triedRedirect', 'isFreemail', 'publication_id', 'post_id']],
  [['spotify.com'], ['si', 'nd', '_branch_match_id']],
  [
    ['music.apple.com', 'podcasts.apple.com', 'apps.apple.com'],
    ['itscg', 'itsct', 'ct', 'pt', 'mt', 'ls']
  ],
  [
    ['amazon.com', 'amazon.co.jp', 'amazon.de', 'amazon.co.uk', 'amazon.fr'],
    [
      'ref',
      'ref_',
      'linkCode',
      'linkId',
      'camp',
      'creative',
      'creativeASIN',
      'pd_rd_*',
      'pf_rd_*',
      'psc',
      'qid',
      'sr',
      'keywords',
      'crid',
      'sprefix',
      'dib',
      'dib_tag',
      'social_share'
    ]
  ],
  [
    ['notion.so', 'notion.site'],
    ['pvs', 'source']
  ],
  [
    ['docs.google.com', 'drive.google.com'],
    ['usp', 'ouid', 'rtpof', 'sd']
  ],
  [['quora.com'], ['share', 'ch', 'oid', 'srid', 'target_type']],
  [['producthunt.com'], ['ref']],
  [['unsplash.com'], ['ixid', 'ixlib']],
  [['zhihu.com'], ['share_code']],
  [['csdn.net'], ['spm', 'ops_request_misc', 'request_id', 'biz_id', 'sharetype', 'sharesource', 'sharefrom']],
  [
    ['mp.weixin.qq.com'],
    [
      'chksm',
      'scene',
      'sessionid',
      'ascene',
      'devicetype',
      'version',
      'nettype',
      'subscene',
      'clicktime',
      'enterid',
      'isappinstalled',
      'poc_token'
    ]
  ],
  [
    ['bilibili.com'],
    [
      'spm_id_from',
      'vd_source',
      'share_source',
      'share_medium',
      'share_plat',
      'share_session_id',
      'share_tag',
      'unique_k',
      'seid',
      'buvid'
    ]
  ]
]
