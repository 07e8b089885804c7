import type {HostProfile} from '../host-profile.ts'

/** Registries of packages, models and data sets. */
export const packageRegistries: readonly HostProfile[] = [
  {
    brand: 'Hugging Face',
    otherNames: ['허깅페이스', '허깅 페이스', '🤗'],
    misspellings: [
      'Huggingface',
      'HuggingFace',
      'huggingface',
      'Hugginface',
      'Hugging face',
      'hugging face',
      'Huggin Face'
    ],
    hosts: ['huggingface.co'],
    shapes: [
      ['item', 'a paper', '/papers/:number(\\d{4}\\.\\d{4,5})'],
      ['item', 'an article', '/blog/:slug', '/blog/:owner/:slug', '/posts/:owner/:number(\\d+)'],
      [
        'item',
        'a discussion',
        '/:owner/:repo/discussions/:number(\\d+)',
        '/(datasets|spaces)/:owner/:repo/discussions/:number(\\d+)'
      ],
      ['collection', 'a collection', '/collections/*'],
      ['feed', 'a list', '/(models|datasets|spaces|papers|blog|posts)', '/papers/(date|week|month|trending)*'],
      [
        'unknown',
        'a page of the site itself',
        '/(docs|learn|join|login|pricing|tasks|settings|organizations|chat|enterprise)',
        '/(docs|learn|tasks|settings|organizations|chat)/*'
      ],
      [
        'changing',
        'a repository',
        '/(datasets/|spaces/|):owner([\\w.-]+)/:repo([\\w.-]+)',
        '/(datasets/|spaces/|):owner([\\w.-]+)/:repo([\\w.-]+)/*'
      ],
      ['profile', 'an account', '/:owner([\\w.-]+)'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the model, paper or article itself and copy its address',
    examples: [
      ['item', 'https://huggingface.co/papers/2112.10752'],
      ['item', 'https://huggingface.co/blog/stable_diffusion'],
      ['changing', 'https://huggingface.co/stabilityai/stable-diffusion-2-1'],
      ['profile', 'https://huggingface.co/stabilityai'],
      ['feed', 'https://huggingface.co/models?sort=downloads']
    ]
  },
  {
    brand: 'npm',
    misspellings: ['NPM', 'Npm'],
    hosts: ['npmjs.com', 'npmjs.org'],
    shapes: [
      [
        'item',
        'a package',
        '/package/:name',
        '/package/@:scope/:name',
        '/package/:name/v/*',
        '/package/@:scope/:name/v/*'
      ],
      ['item', 'an advisory', '/advisories/:number'],
      ['profile', 'an account', '/~:name', '/org/:name'],
      ['search', 'a search', '/search*'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the package itself and copy its address',
    examples: [
      ['item', 'https://www.npmjs.com/package/remark'],
      ['item', 'https://www.npmjs.com/package/@types/node/v/20.0.0'],
      ['profile', 'https://www.npmjs.com/~jane'],
      ['search', 'https://www.npmjs.com/search?q=remark']
    ]
  },
  {
    brand: 'PyPI',
    misspellings: ['Pypi', 'pypi', 'PyPi', 'PYPI', 'Pypl'],
    hosts: ['pypi.org', 'pypi.python.org'],
    shapes: [
      ['item', 'a package', '/project/:name', '/project/:name/*', '/pypi/:name'],
      ['profile', 'an account', '/user/:name'],
      ['search', 'a search', '/search*'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the package itself and copy its address',
    examples: [
      ['item', 'https://pypi.org/project/requests/'],
      ['item', 'https://pypi.org/project/requests/2.31.0/'],
      ['profile', 'https://pypi.org/user/jane/'],
      ['search', 'https://pypi.org/search/?q=http']
    ]
  },
  {
    brand: 'Kaggle',
    otherNames: ['캐글'],
    misspellings: ['kaggle', 'Kagle', 'KAGGLE'],
    hosts: ['kaggle.com'],
    shapes: [
      [
        'item',
        'a competition, notebook or data set',
        '/(competitions|c|datasets|code|models)/*',
        '/:owner/:notebook([a-z0-9-]+)'
      ],
      ['feed', 'a list', '/(competitions|datasets|code|models|discussions)'],
      ['search', 'a search', '/search*'],
      ['unknown', 'a page of the site itself', '/(docs|learn|account|rankings|host|contact|terms|privacy)'],
      ['profile', 'an account', '/:owner([a-z0-9]+)'],
      ['home', 'the home page', '/']
    ],
    permalink: 'Open the notebook, data set or competition itself and copy its address',
    examples: [
      ['item', 'https://www.kaggle.com/competitions/titanic'],
      ['item', 'https://www.kaggle.com/code/jane/a-notebook'],
      ['profile', 'https://www.kaggle.com/janedoe'],
      ['feed', 'https://www.kaggle.com/datasets']
    ]
  }
]
