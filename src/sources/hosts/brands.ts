import type {HostProfile} from './host-profile.ts'
import {hostProfiles} from './profiles.ts'

/** The name of a site as the site writes it, what is right as well, and how people get it wrong. */
export type Brand = Pick<HostProfile, 'brand' | 'otherNames' | 'misspellings' | 'hosts'>

/** Sites whose addresses nobody described, and whose names are misspelt all the same. */
const furtherBrands: readonly Brand[] = [
  {brand: 'Bitbucket', misspellings: ['BitBucket', 'Bit Bucket', 'bitbucket'], hosts: ['bitbucket.org']},
  {brand: 'CodePen', misspellings: ['Codepen', 'codepen', 'Code Pen'], hosts: ['codepen.io']},
  {brand: 'CodeSandbox', misspellings: ['Codesandbox', 'codesandbox', 'CodeSandBox'], hosts: ['codesandbox.io']},
  {brand: 'JSFiddle', misspellings: ['JsFiddle', 'Jsfiddle', 'jsfiddle', 'jsFiddle'], hosts: ['jsfiddle.net']},
  {brand: 'StackBlitz', misspellings: ['Stackblitz', 'stackblitz', 'Stack Blitz'], hosts: ['stackblitz.com']},
  {brand: 'SourceForge', misspellings: ['Sourceforge', 'sourceforge', 'Source Forge'], hosts: ['sourceforge.net']},
  {
    brand: 'SlideShare',
    otherNames: ['Slideshare'],
    misspellings: ['slideshare', 'Slide Share'],
    hosts: ['slideshare.net']
  },
  {brand: 'Speaker Deck', misspellings: ['SpeakerDeck', 'Speakerdeck', 'speakerdeck'], hosts: ['speakerdeck.com']},
  {brand: 'SoundCloud', misspellings: ['Soundcloud', 'soundcloud', 'Sound Cloud'], hosts: ['soundcloud.com']},
  {
    brand: 'Spotify',
    otherNames: ['스포티파이'],
    misspellings: ['spotify', 'Spottify'],
    hosts: ['open.spotify.com', 'spotify.com']
  },
  {brand: 'Dropbox', misspellings: ['DropBox', 'dropbox', 'Drop Box'], hosts: ['dropbox.com']},
  {
    brand: 'Cloudflare',
    misspellings: ['CloudFlare', 'cloudflare', 'Cloud Flare'],
    hosts: ['blog.cloudflare.com', 'cloudflare.com']
  },
  {brand: 'PayPal', misspellings: ['Paypal', 'paypal', 'Pay Pal'], hosts: ['paypal.com', 'paypal.me']},
  {brand: 'Goodreads', misspellings: ['GoodReads', 'goodreads', 'Good Reads'], hosts: ['goodreads.com']},
  {brand: 'ResearchGate', misspellings: ['Researchgate', 'researchgate', 'Research Gate'], hosts: ['researchgate.net']},
  {brand: 'LeetCode', misspellings: ['Leetcode', 'leetcode', 'Leet Code'], hosts: ['leetcode.com']},
  {brand: 'Product Hunt', misspellings: ['ProductHunt', 'Producthunt', 'producthunt'], hosts: ['producthunt.com']},
  {brand: 'freeCodeCamp', misspellings: ['FreeCodeCamp', 'Freecodecamp', 'freecodecamp'], hosts: ['freecodecamp.org']},
  {
    brand: 'GeeksforGeeks',
    misspellings: ['GeeksForGeeks', 'Geeksforgeeks', 'geeksforgeeks'],
    hosts: ['geeksforgeeks.org']
  }
]

/** Every site whose name we know how to write. */
export const brands: readonly Brand[] = [...hostProfiles, ...furtherBrands]
