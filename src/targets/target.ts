import type {Range} from '../post/place.ts'

/** Tags of template languages that lead to something in the site, by the name they have in it. */
export type TargetTag = 'post_url' | 'link_tag' | 'ref' | 'relref' | 'post_link' | 'asset_img' | 'asset_path'

/** What a post points at inside its own site, as written; the range is the address alone. */
export interface Target extends Range {
  /** `link` and `image` of Markdown, HTML and front matter, or the tag. */
  readonly form: 'link' | 'image' | TargetTag
  readonly address: string
}
