/** The public API: the preset plugin, the rules, and what it takes to write a rule or to lint from a program. */
export {type RuleId, rules} from '../rules/index.ts'
export {defineRule, type RulePlugin} from './rule-kit/define-rule.ts'
export type {Finding, Severity} from './rule-kit/finding.ts'
export {choice, count, flag, type Option, words} from './rule-kit/option.ts'
export type {Answer, BlogAnswer, BlogQuestion, Example, Question, Rule} from './rule-kit/rule.ts'
export {type SiteOptions, site} from './rule-kit/site-of.ts'
export {default, type PluginOptions} from './run/plugin.ts'
