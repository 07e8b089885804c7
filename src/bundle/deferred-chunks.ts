/** A part of the program that is loaded when one of its functions is first called. */
export interface DeferredChunk {
  /** The name of its file, without an extension. */
  readonly name: string
  /**
   * Globs of its modules. One that exports anything but functions is loaded with whatever else imports it: data cannot be
   * loaded on a call.
   */
  readonly modules: readonly string[]
  /** Lists are deferred too, until one looks at what they hold; that is slow, and made for what is read once. */
  readonly defersLists?: true
}

const engines = [
  ...['astro', 'docusaurus', 'eleventy', 'gatsby', 'generic', 'hexo'],
  ...['hugo', 'jekyll', 'next', 'pelican', 'vitepress', 'zola']
]

/** What stays with the program though a glob below fits: every run needs it. */
export const alwaysLoaded: readonly string[] = [
  'src/engines/*/{detect-site,known-keys}.ts',
  'src/engines/hugo/find-config.ts',
  'src/engines/javascript/{read-manifest,read-with-gray-matter}.ts',
  ...engines.map((engine) => `src/engines/${engine}/${engine}.ts`),
  'src/report/{checkstyle,closing-line,describe-time,github,gitlab,index,json,junit,markdown,rdjson,sarif,stylish}.ts',
  'src/sources/label-scores.ts',
  'src/post/{file-name-of,is-record}.ts',
  'src/post/yaml/scan-{ordinary,scalar}.ts',
  'src/run/config/{active-rules,find-config,load-config,read-text,show-path}.ts'
]

/** What a run that has nothing to tell can do without, by what needs it. A module belongs to the first chunk that fits. */
export const deferredChunks: readonly DeferredChunk[] = [
  {name: 'yaml', modules: ['src/post/yaml/parse-cst.ts']},
  {name: 'toml', modules: ['src/post/toml/read-toml.ts']},
  {name: 'markdown', modules: ['src/post/parse-tree.ts']},
  {name: 'spelling', modules: ['src/sources/{spell-label,find-misspelt-labels}.ts']},
  {
    name: 'lint',
    modules: ['src/{post,prose,sources,blog}/**', 'src/run/{lint-post,lint-blog}.ts', 'src/rule-kit/ask.ts']
  },
  {name: 'examples', modules: ['rules/examples/**'], defersLists: true},
  {name: 'plugin', modules: ['src/rule-kit/attach-rule.ts']},
  {name: 'site-config', modules: ['src/engines/parse-{toml-table,yaml}.ts']},
  {name: 'ignore', modules: ['src/run/read-patterns.ts']},
  {name: 'ruby', modules: ['src/engines/jekyll/ruby/{date-steps,parse-date}.ts']},
  {name: 'javascript', modules: ['src/engines/javascript/**']},
  ...engines.map((engine) => ({name: engine, modules: [`src/engines/${engine}/**`]})),
  {name: 'config', modules: ['src/run/config/**']},
  {name: 'git', modules: ['src/git/**', 'src/run/{lint-since,read-at-base,staged-inputs}.ts']},
  {name: 'compare', modules: ['src/run/{compare-engines,compare-dates}.ts']},
  {name: 'fix', modules: ['src/fix/**', 'src/run/{fix-posts,save-fixes}.ts']},
  {name: 'links', modules: ['src/links/**', 'src/run/{open-links,ask-links}.ts']},
  {name: 'foreign-plugins', modules: ['src/run/foreign-plugins.ts']},
  {name: 'report', modules: ['src/report/**', 'src/run/{baseline,fingerprint}.ts']}
]
