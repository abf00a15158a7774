import type { Attribution, Place, State } from './attribution'
import { nobody } from './attribution'
import { confidenceOf, statusOf } from './confidence'
import { cueBefore } from './cueBefore'
import { antecedentsOf, MOST_MENTIONS } from './discourse'
import type { ReasonCode } from '../extraction'
import { isMark } from './hostSentence'
import { settle } from './settle'
import type { Speaker } from './speaker'

/** *Annie raconte cette nuit. « … »* · *L’entraîneur était déçu. « … »*: the sentence before says who speaks. */
export function bySentenceBefore({ before, sentence }: Place, state: State): Attribution | undefined {
  if (
    before === undefined ||
    before.sentence.isHeading ||
    before.clause.items.some(({ quote }) => quote !== undefined)
  )
    return undefined
  const { lexicon } = state.background
  const { items } = before.clause
  const isSame = before.sentence.block === sentence.block
  const end = items.findLastIndex((item) => !isMark(item, '.', '…', '!'))
  const governing = cueBefore({ clause: before.clause, at: end + 1, lexicon })
  if (governing?.strength === 'say') {
    const reason = 'sentence-before'
    const found = settle(
      { ...before, next: undefined, before: undefined },
      { at: end + 1, quote: -1, governing: { ...governing, reason }, type: 'statement', words: '' },
      state,
    )
    if (found.speaker !== undefined) return found
  }
  const { subject } = before
  if (!isSame || subject === undefined || subject.name === null || !subject.canSpeak) return undefined
  if (subject.type === 'organization' || subject.type === 'document') return undefined
  return bySurroundings(subject, [subject], 'next-subject')
}

/** A quotation by itself after a sentence or a paragraph about one person. */
export function afterItsSpeaker({ index, sentence }: Place, { mentioned }: State): Attribution | undefined {
  const near = mentioned.slice(-MOST_MENTIONS).filter(({ block }) => sentence.block - block <= 1)
  const need = { gender: undefined, isPlural: false, sentence: index, block: sentence.block }
  const { candidates, isUnsure, speaker } = antecedentsOf(need, near)
  return !isUnsure && speaker?.type === 'person' ? bySurroundings(speaker, candidates) : undefined
}

/** A paragraph that opens with a quotation, before anybody spoke: whom the next sentence is about, if a person. */
export function beforeItsSpeaker({ next }: Place): Attribution | undefined {
  if (next === undefined || next.name === null || next.type !== 'person') return undefined
  return bySurroundings(next, [next])
}

function bySurroundings(
  speaker: Speaker,
  candidates: readonly Speaker[],
  reason: ReasonCode = 'next-subject',
): Attribution {
  const confidence = confidenceOf({ reason })
  return {
    ...nobody('statement', reason),
    speaker,
    speakerLabel: speaker.label,
    speakerMention: speaker.mention,
    candidates,
    confidence,
    status: statusOf(confidence),
  }
}
