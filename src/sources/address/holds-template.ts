const template =
  /\{\{|\{%|<%|\$\{|\{[A-Za-z_][\w.-]{0,40}\}|%[A-Z][A-Z_]{1,40}%(?![\dA-Fa-f]{2})|\$[A-Za-z_]|<[A-Za-z][\w -]{0,40}>|(?:^|[/=])\[[A-Za-z_ -]{1,40}\]/

/**
 * Whether the site generator or the reader still has to fill something in: Liquid and shortcodes (`{{ }}`, `{% %}`,
 * `{{< >}}`), variables (`${x}`, `$x`, `%VAR%`), URI templates (`{id}`) and stand-ins (`<user>`, `[name]`).
 * Such an address cannot be judged before that. `%EB%B2%8C` is a letter, and no variable `EB`.
 */
export function holdsTemplate(url: string): boolean {
  return template.test(url)
}
