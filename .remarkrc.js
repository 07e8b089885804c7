// Lints this repository's own pages, with the rules taken from the package by its name, as users take them.
import {rules} from 'post-lint'

/** Pages are no posts: nobody misses front matter or a source in them. */
const forPostsOnly = ['front-matter', 'front-matter-required', 'source-link-present']

export default {plugins: rules.filter(({rule}) => !forPostsOnly.includes(rule.id))}
