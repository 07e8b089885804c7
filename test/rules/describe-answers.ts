import * as assert from 'uvu/assert'
import type {RulePlugin} from '../../src/rule-kit/define-rule.ts'
import {askInTool, withSite} from '../ask-in-tool.ts'
import {describe} from '../describe.ts'
import {type Asked, sketchAnswers} from './sketch-answers.ts'

/** A post with what its rule says of it. */
export interface Answered extends Asked {
  /** What programs are told; see `sketchAnswers`. */
  readonly answers?: readonly string[]
  /** What people are told. */
  readonly reasons?: readonly string[]
}

/** Tests of a rule beyond its examples: what is asked, by what it shows. */
export function describeAnswers(plugin: RulePlugin, cases: Readonly<Record<string, Answered>>): void {
  describe(`${plugin.rule.id}: answers`, (it) => {
    for (const [what, {answers, reasons, ...asked}] of Object.entries(cases)) {
      it(what, async () => {
        if (answers) assert.equal(await sketchAnswers(plugin, asked), answers)
        if (!reasons) return
        await withSite(asked, async (cwd) => {
          const findings = await askInTool(plugin, asked, cwd)
          assert.equal(
            findings.map(({reason}) => reason),
            reasons
          )
        })
      })
    }
  })
}
