import type {HostProfile} from './host-profile.ts'
import {chineseSites} from './profiles/chinese-sites.ts'
import {codeForges} from './profiles/code-forges.ts'
import {documentsAndShops} from './profiles/documents-and-shops.ts'
import {forums} from './profiles/forums.ts'
import {japaneseSites} from './profiles/japanese-sites.ts'
import {koreanSites} from './profiles/korean-sites.ts'
import {microblogs} from './profiles/microblogs.ts'
import {packageRegistries} from './profiles/package-registries.ts'
import {pictures} from './profiles/pictures.ts'
import {publishing} from './profiles/publishing.ts'
import {referenceWorks} from './profiles/reference-works.ts'
import {socialNetworks} from './profiles/social-networks.ts'
import {videos} from './profiles/videos.ts'

/** Every site we know. */
export const hostProfiles: readonly HostProfile[] = [
  socialNetworks,
  microblogs,
  forums,
  videos,
  codeForges,
  packageRegistries,
  referenceWorks,
  publishing,
  documentsAndShops,
  pictures,
  koreanSites,
  japaneseSites,
  chineseSites
].flat()
