import { extract } from '../extraction/extract'
import type { Score } from '../extraction/score'
import { scoreOf, spanF1 } from '../extraction/score'
import type { GoldGroup } from './goldGroups'

/** What a group of annotated texts came to. */
export interface GroupScore {
  readonly group: string
  readonly texts: number
  /** `f1` is null of nothing. */
  readonly spans: Score['spans'] & { readonly f1: number | null }
  readonly speakers: Share
  readonly speakersByVia: Readonly<Record<string, Share>>
  readonly attributedPrecision: Share
  readonly coverage: Share
  /** Terms wrongly given a speaker. */
  readonly termsWithSpeaker: Share
}

export interface Share {
  readonly right: number
  readonly all: number
  /** From 0 to 1; null of nothing. */
  readonly share: number | null
}

/** Extracts from each text, in the language that its annotation says, and scores what was found. */
export function scoreGroup({ group, texts }: GoldGroup): GroupScore {
  const score = scoreOf(texts.map((gold) => ({ gold, extraction: extract(gold.text, { lang: gold.lang }) })))
  return {
    group,
    texts: texts.length,
    spans: { ...score.spans, f1: spanF1(score.spans) },
    speakers: share(score.speakers),
    speakersByVia: Object.fromEntries([...score.speakersByVia].map(([via, tally]) => [via, share(tally)])),
    attributedPrecision: share(score.attributed),
    coverage: share(score.coverage),
    termsWithSpeaker: share(score.termsWithSpeaker),
  }
}

const share = ({ all, right }: { readonly right: number; readonly all: number }): Share => ({
  right,
  all,
  share: all === 0 ? null : right / all,
})
