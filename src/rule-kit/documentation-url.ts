/** The address of a rule's documentation. */
export function documentationUrl(ruleId: string): string {
  return `https://github.com/post-lint/post-lint/blob/main/rules/README.md#${ruleId}`
}
