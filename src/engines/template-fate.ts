import type {Range} from '../post/place.ts'

/** A piece of a post that the engine reads as its template language, before Markdown comes into it. */
export interface TemplateFate extends Range {
  /**
   * `hidden`: readers do not see it. `stops`: the build ends there. `meant`: it holds what only the site itself can
   * give, so the writer wants it carried out.
   */
  readonly outcome: 'hidden' | 'stops' | 'meant'
}
