import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = []
