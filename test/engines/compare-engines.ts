import {compareAstro} from './astro/compare-astro.ts'
import type {Comparison} from './comparison.ts'
import {compareDocusaurus} from './docusaurus/compare-docusaurus.ts'
import {compareEleventy} from './eleventy/compare-eleventy.ts'
import {compareGatsby} from './gatsby/compare-gatsby.ts'
import {compareHexo} from './hexo/compare-hexo.ts'
import {compareHugo} from './hugo/compare-hugo.ts'
import {compareJekyll} from './jekyll/compare-jekyll.ts'
import {compareNext} from './next/compare-next.ts'
import {comparePelican} from './pelican/compare-pelican.ts'
import {compareVitepress} from './vitepress/compare-vitepress.ts'

/** Holds the profiles of all engines that were recorded against their recordings. */
export function compareEngines(): readonly Comparison[] {
  return [
    ...compareAstro(),
    ...compareDocusaurus(),
    ...compareEleventy(),
    ...compareGatsby(),
    ...compareHexo(),
    ...compareHugo(),
    ...compareJekyll(),
    ...compareNext(),
    ...comparePelican(),
    ...compareVitepress()
  ]
}
