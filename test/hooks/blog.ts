/** A blog in which all is well; one of its files is ignored by name. */
export const blog: Readonly<Record<string, string>> = {
  '_config.yml': 'title: A blog\ntimezone: UTC\n',
  '_posts/2024-05-05-old.md': '---\ntitle: Old\ndate: 2024-05-05 09:30:00 +0000\n---\n\nA post.\n',
  '.remarkignore': '*-ignored.md\n',
  '.gitignore': 'node_modules\n',
  'package.json': '{"private": true}\n'
}

/** A post, and the same with its front matter left open. */
export const healthyPost = '---\ntitle: New\ndate: 2024-05-06 09:30:00 +0000\n---\n\nA new post.\n'
export const unclosedPost = healthyPost.replace('---\n\n', '\n')
