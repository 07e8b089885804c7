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
import {rememberLast} from './remember-last.ts'
import {vitepress} from './vitepress/vitepress.ts'
import {zola} from './zola/zola.ts'

/** Every engine there is a profile for. */
export const engines: Readonly<Record<EngineId, EngineProfile>> = {
  astro: withMemory(astro),
  docusaurus: withMemory(docusaurus),
  eleventy: withMemory(eleventy),
  gatsby: withMemory(gatsby),
  hexo: withMemory(hexo),
  hugo: withMemory(hugo),
  jekyll: withMemory(jekyll),
  next: withMemory(next),
  pelican: withMemory(pelican),
  vitepress: withMemory(vitepress),
  zola: withMemory(zola),
  generic: withMemory(generic)
}

/** A profile that is not asked twice in a row what it makes of a path, a file name or the fences of a post. */
function withMemory(profile: EngineProfile): EngineProfile {
  const {kindOf, readFileName, judgeFences} = profile
  return {
    ...profile,
    kindOf: rememberLast(kindOf),
    readFileName: rememberLast(readFileName),
    judgeFences: rememberLast(judgeFences)
  }
}
