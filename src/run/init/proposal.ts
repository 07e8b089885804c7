/** A line of a config to be, with what is said about it. */
export interface Proposal {
  /** A setting of post-lint, or a rule. */
  readonly kind: 'setting' | 'rule'
  readonly name: string
  readonly value: unknown
  /** Whether the line takes effect; otherwise it stands there as a comment, to be switched on by hand. */
  readonly isSet: boolean
  /** What it means and what it was learnt from, in sentences. */
  readonly comment: readonly string[]
}

/** The value that the config gives to post-lint: what is set, as it would be read from the file. */
export function toConfigValue(proposals: readonly Proposal[]): Record<string, unknown> {
  const entries = (kind: Proposal['kind']) =>
    proposals
      .filter((proposal) => proposal.kind === kind && proposal.isSet)
      .map(({name, value}) => [name, value] as const)
  return {...Object.fromEntries(entries('setting')), rules: Object.fromEntries(entries('rule'))}
}
