import {astro} from './astro/astro.ts'
import {docusaurus} from './docusaurus/docusaurus.ts'
import {eleventy} from './eleventy/eleventy.ts'
import type {EngineId, EngineProfile} from './engine.ts'
import {gatsby} from './gatsby/gatsby.ts'
import {generic} from './generic/generic.ts'
import {hexo} from './hexo/hexo.ts'
import {hugo} from './hugo/hugo.ts'
import {jekyll} from './jekyll/jekyll.ts'
import {next} from './next/next.ts'
import {pelican} from './pelican/pelican.ts'
import {vitepress} from './vitepress/vitepress.ts'
import {zola} from './zola/zola.ts'

/** Every engine there is a profile for. */
export const engines: Readonly<Record<EngineId, EngineProfile>> = {
  astro,
  docusaurus,
  eleventy,
  gatsby,
  hexo,
  hugo,
  jekyll,
  next,
  pelican,
  vitepress,
  zola,
  generic
}
