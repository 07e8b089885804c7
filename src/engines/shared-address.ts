import type {EngineId} from './engine.ts'

/**
 * What becomes of two posts with one address, as a sentence. Run with Jekyll 4.3, Hugo 0.111 (either of the two, from run
 * to run) and Hexo 8; read in the sources of Docusaurus (`onDuplicateRoutes`) and Zola (`check_for_path_collisions`).
 */
export const sharedAddress: Readonly<Partial<Record<EngineId, string>>> = {
  jekyll: 'Jekyll writes one over the other, and readers only get the one with the later date',
  hugo: 'Hugo writes one over the other without a word, now this one and now that one, and readers never get both',
  hexo: 'Hexo writes one over the other without a word, and readers only get the one with the earlier date',
  docusaurus: 'Docusaurus keeps both for one route, and readers only get one of them',
  zola: 'Zola stops there, and no page of the site is built'
}
