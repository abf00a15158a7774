import type { AttributionStatus, QuotationType } from '../extraction'
import type { Governing, OwnReason } from './governing'

/** From what confidence on an attribution may be shown without a look. */
const ATTRIBUTED_FROM = 0.85

/** How often an attribution for a reason was right on the development texts and on pages of the press, rounded. */
const base: Readonly<Record<OwnReason, number>> = {
  'subject-after': 0.97,
  'subject-before': 0.95,
  'according-to': 0.94,
  'pronoun-after': 0.93,
  'pronoun-before': 0.9,
  participle: 0.92,
  infinitive: 0.85,
  'relative-clause': 0.9,
  'inside-quote': 0.93,
  'same-paragraph': 0.9,
  'sentence-before': 0.9,
  'next-subject': 0.8,
  'late-cue': 0.88,
  label: 0.92,
  heading: 0.88,
  ambiguous: 0,
}

export interface Sure {
  readonly reason: OwnReason
  readonly governing?: Governing
  readonly isPronoun?: boolean
  readonly type?: QuotationType
  readonly rivals?: number
  readonly isUnsure?: boolean
  readonly isVague?: boolean
  /** A pronoun would mean somebody who is only described. */
  readonly isDescribed?: boolean
  readonly isNear?: boolean
}

export function confidenceOf({
  governing,
  isDescribed = false,
  isNear,
  isPronoun = false,
  isUnsure = false,
  isVague = false,
  reason,
  rivals = 0,
  type,
}: Sure): number {
  let confidence = base[reason]
  if (confidence === 0) return 0
  if (governing !== undefined) {
    if (governing.strength === 'weak') confidence -= 0.05
    if (governing.isDoubtful === true) confidence -= 0.3
    if (governing.isColon) confidence -= 0.05
    // What ends the sentence holds for all of it.
    if (governing.distance > 8 && type !== 'statement' && reason !== 'late-cue') confidence -= 0.05
  }
  if (isPronoun && rivals > 0) confidence -= 0.08
  if (isUnsure) confidence -= 0.25
  if (isDescribed) confidence -= 0.15
  if (isVague) confidence -= 0.2
  if (isNear === false) confidence -= 0.2
  return Math.round(Math.max(0, Math.min(1, confidence)) * 100) / 100
}

export const statusOf = (confidence: number): AttributionStatus =>
  confidence >= ATTRIBUTED_FROM ? 'attributed' : confidence > 0 ? 'review' : 'unattributed'
