import type {HostProfile} from '../host-profile.ts'

/** Forges: repositories, issues, snippets. */
export const codeForges: readonly HostProfile[] = [
  {
    brand: 'GitHub',
    otherNames: ['깃허브', '깃헙', 'ギットハブ'],
    misspellings: [
      'Github',
      'github',
      'gitHub',
      'Git Hub',
      'Git hub',
      'GItHub',
      'GitHUb',
      'GitHUB',
      'Githib',
      'Guthub',
      'Gihub',
      'GithHub'
    ],
    hosts: ['github.com'],
    shapes: [
      ['item', 'a discussion', '/orgs/:owner/discussions/:number(\\d+)'],
      ['truncated', 'an issue or pull request without its number', '/:owner/:repo/(issue|pull)'],
      ['search', 'a search', '/search*'],
      [
        'feed',
        'a page of suggestions',
        '/(topics|trending|explore|collections|marketplace|notifications|issues|pulls)',
        '/(topics|trending|explore|collections)/*'
      ],
      [
        'unknown',
        'a page of the site itself',
        '/(about|features|pricing|login|join|settings|sponsors|security|enterprise|readme|orgs|apps|customer-stories|site|team)',
        '/(about|features|settings|sponsors|security|enterprise|readme|orgs|apps|customer-stories|site|marketplace|stars)/*'
      ],
      [
        'item',
        'an issue, pull request or discussion',
        '/:owner/:repo/(issues|pull|discussions)/:number(\\d+)',
        '/:owner/:repo/pull/:number(\\d+)/*'
      ],
      ['item', 'a commit', '/:owner/:repo/commit/:hash([0-9a-f]{7,40})'],
      [
        'item',
        'a file at a commit',
        '/:owner/:repo/(blob|tree|raw|blame)/:hash([0-9a-f]{40})',
        '/:owner/:repo/(blob|tree|raw|blame)/:hash([0-9a-f]{40})/*'
      ],
      ['changing', 'a file on a branch', '/:owner/:repo/(blob|tree|raw|blame)/*'],
      ['item', 'a release', '/:owner/:repo/releases/(tag|download)/*'],
      ['item', 'an advisory', '/advisories/:code', '/:owner/:repo/security/advisories/:code'],
      ['changing', 'a wiki page', '/:owner/:repo/wiki', '/:owner/:repo/wiki/*'],
      ['file', 'an uploaded file', '/user-attachments/*', '/:owner/:repo/assets/*'],
      ['tag', 'a label', '/:owner/:repo/labels/*'],
      [
        'editor',
        'a form',
        '/:owner/:repo/(edit|new|settings|fork)',
        '/:owner/:repo/(edit|new|settings)/*',
        '/:owner/:repo/issues/new*'
      ],
      [
        'collection',
        'a list',
        '/:owner/:repo/(issues|pulls|discussions|releases|commits|tags|branches|actions|projects|stargazers|network|graphs|milestones)',
        '/:owner/:repo/(commits|graphs|milestone|projects|network)/*'
      ],
      ['changing', 'a repository', '/:owner/:repo'],
      ['profile', 'an account', '/:owner([\\w-]+)'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the issue, commit or file itself; on a file, press "y" to get the address at this commit',
    examples: [
      ['item', 'https://github.com/remarkjs/remark/issues/283#issuecomment-1'],
      ['item', 'https://github.com/a/b/blob/0123456789abcdef0123456789abcdef01234567/x.md#L1'],
      ['changing', 'https://github.com/remarkjs/remark'],
      ['changing', 'https://github.com/a/b/blob/main/x.md'],
      ['profile', 'https://github.com/remarkjs'],
      ['search', 'https://github.com/search?q=x'],
      ['collection', 'https://github.com/a/b/issues?q=is%3Aopen'],
      ['unknown', 'https://github.com/features']
    ]
  },
  {
    brand: 'GitHub Gist',
    otherNames: ['Gist', 'gist'],
    misspellings: ['Github Gist', 'Github gist', 'github gist', 'GitHub gist'],
    hosts: ['gist.github.com'],
    shapes: [
      ['item', 'a gist at a revision', '/:owner/:code([0-9a-f]{20,32})/:hash([0-9a-f]{40})'],
      [
        'changing',
        'a gist',
        '/:code([0-9a-f]{20,32})',
        '/:owner/:code([0-9a-f]{20,32})',
        '/:number(\\d{1,8})',
        '/:owner/:number(\\d{1,8})'
      ],
      ['file', 'the bare text of a gist', '/:owner/:code/raw*', '/raw/*'],
      ['feed', 'a list of gists', '/(discover|starred|forked)*'],
      ['profile', 'an account', '/:owner([\\w-]+)'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the gist; under "Revisions" every version has an address of its own',
    examples: [
      ['changing', 'https://gist.github.com/jane/0123456789abcdef0123456789abcdef'],
      ['changing', 'https://gist.github.com/0123456789abcdef0123'],
      ['item', 'https://gist.github.com/b/0123456789abcdef0123/0123456789abcdef0123456789abcdef01234567'],
      ['item', 'https://gist.github.com/a/0123456789abcdef0123456789abcdef/0123456789abcdef0123456789abcdef01234567'],
      ['profile', 'https://gist.github.com/jane'],
      ['feed', 'https://gist.github.com/discover']
    ]
  },
  {
    brand: 'GitLab',
    otherNames: ['깃랩'],
    misspellings: ['Gitlab', 'gitlab', 'Git Lab', 'gitLab'],
    hosts: ['gitlab.com'],
    shapes: [
      [
        'item',
        'an issue or merge request',
        '/:owner/:path(.+)/-/(issues|merge_requests|work_items|epics)/:number(\\d+)'
      ],
      ['item', 'a commit', '/:owner/:path(.+)/-/commit/:hash([0-9a-f]{7,40})'],
      ['item', 'a file at a commit', '/:owner/:path(.+)/-/(blob|tree|raw)/:hash([0-9a-f]{40})*'],
      ['changing', 'a file on a branch', '/:owner/:path(.+)/-/(blob|tree|raw|wikis)/*'],
      ['item', 'a release or snippet', '/:owner/:path(.+)/-/(releases|tags|snippets)/:name'],
      ['collection', 'a list', '/:owner/:path(.+)/-/*'],
      ['feed', 'a page of suggestions', '/explore*', '/dashboard*'],
      ['unknown', 'a page of the site itself', '/users/*', '/help/*'],
      ['changing', 'a project', '/:owner([\\w.-]+)/:path([\\w./-]+)'],
      ['profile', 'an account', '/:owner([\\w.-]+)'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the issue, commit or file itself; on a file, choose "Permalink"',
    examples: [
      ['item', 'https://gitlab.com/gitlab-org/gitlab/-/issues/1'],
      ['item', 'https://gitlab.com/a/b/c/-/merge_requests/2'],
      ['profile', 'https://gitlab.com/gitlab-org'],
      ['collection', 'https://gitlab.com/a/b/-/issues']
    ]
  }
]
