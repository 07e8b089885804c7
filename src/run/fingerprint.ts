import {createHash} from 'node:crypto'
import type {Finding} from '../rule-kit/finding.ts'

/** A finding with what recognises it in another version of the same post. */
export interface FingerprintedFinding extends Finding {
  readonly fingerprint: string
}

/**
 * Gives findings of one post their fingerprints: rule, message, post and subject, not the place, so that it outlives
 * edits elsewhere in the file. The second finding about the same subject gets a number.
 */
export function addFingerprints(path: string, findings: readonly Finding[]): FingerprintedFinding[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const key = JSON.stringify([finding.ruleId, finding.messageId, path, normalise(finding.subject)])
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    const fingerprint = createHash('sha256').update(`${key}#${count}`).digest('hex').slice(0, 16)
    return {...finding, fingerprint}
  })
}

function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
