import type { TextRange } from '../text/articleText'
import type { Attribution, Sentence } from './attribution/attribution'
import { attribute } from './attribution/attribute'
import { confidenceOf, statusOf } from './attribution/confidence'
import { isPluralPair } from './attribution/groupNames'
import { detectLanguage } from './reading/detectLanguage'
import type {
  ExtractedPerson,
  ExtractedQuote,
  Extraction,
  ExtractOptions,
  QuotationType,
  TextBlock,
} from './extraction'
import type { QuotedSpan } from './reading/quotedSpan'
import { findQuotes } from './reading/findQuotes'
import { itemsBySentence } from './attribution/hostSentence'
import { languageOf } from './languages/languageOf'
import type { Lexicon } from './languages/lexicon'
import { lexiconOf } from './languages/lexiconOf'
import { readBlocks } from './reading/readBlocks'
import type { Person } from './people/readPeople'
import { readPeople } from './people/readPeople'
import { repeatsOf, type Repeat } from './attribution/repeats'
import { mainPersonOf } from './people/mainPerson'
import { readRoles } from './people/roles'
import { shadowOf } from './reading/shadow'
import type { Speaker } from './attribution/speaker'
import { splitSentences } from './reading/splitSentences'
import { tokenize } from './languages/tokenize'

/**
 * Reads a news text: its blocks and sentences, what is quoted, who said it and why we think so, and who is named.
 * Deterministic; takes time in proportion to the text; never throws, whatever the string.
 */
export function extract(
  text: string,
  { id, lang, people: known = [], blocks: given }: ExtractOptions = {},
): Extraction {
  const language = lang ?? detectLanguage(text)
  const lexicon = lexiconOf(languageOf(language))
  const shadow = shadowOf(text)
  const blocks = given ?? readBlocks(text, language)
  const spans = findQuotes(text, blocks, language)
  const sentences = splitSentences(text, blocks, { spans, lang: language })
  const tokens = blocks.flatMap((block) => tokenize(shadow, block, lexicon))
  const { names, people, slips } = readPeople(tokens, text, { known, lexicon })
  const items = itemsBySentence(sentences, { names, spans, tokens })
  const hosts = withBlocks(sentences, blocks).map((sentence, index) => ({
    ...sentence,
    items: items[index] ?? [],
  }))
  const background = {
    text,
    lexicon,
    people,
    roles: readRoles(names, tokens, lexicon),
    mainPerson: mainPersonOf(people),
  }
  const insides = itemsBySentence(spans, { names, spans: [], tokens })
  const attributions = attribute(hosts, { background, insides, spans })
  return {
    version: 1,
    id: id ?? null,
    lang: language,
    blocks: blocks.map(({ end, role, start }) => ({ role, start, end })),
    sentences: sentences.map(({ end, start }) => ({ start, end })),
    quotes: quotesOf(text, spans, { attributions, headings: headingsIn(blocks), lexicon }),
    people: peopleNamed(people),
    slips: slips.map(({ end, person, start }) => ({
      start,
      end,
      text: text.slice(start, end),
      means: people[person]?.name ?? '',
    })),
  }
}

function withBlocks(
  sentences: readonly TextRange[],
  blocks: readonly TextBlock[],
): Omit<Sentence, 'items'>[] {
  let block = 0
  return sentences.map(({ end, start }) => {
    while (block < blocks.length - 1 && (blocks[block]?.end ?? 0) <= start) block += 1
    const role = blocks[block]?.role
    return { start, end, block, isHeading: role === 'heading' || role === 'title' }
  })
}

/** What is known of all quoted spans: who said each, which it repeats, and which blocks are headings. */
interface Known {
  readonly attributions: ReadonlyMap<number, Attribution>
  readonly headings: ReadonlySet<number>
  readonly repeats: readonly (Repeat | null)[]
}

function quotesOf(
  text: string,
  spans: readonly QuotedSpan[],
  { attributions, headings, lexicon }: Omit<Known, 'repeats'> & { readonly lexicon: Lexicon },
): ExtractedQuote[] {
  const interrupted = new Set([...attributions.values()].map(({ continues }) => continues))
  const repeats = repeatsOf(
    spans.map(({ block, end, start }, index) => ({
      words: text.slice(start, end),
      isHeading: headings.has(block),
      isInterrupted: interrupted.has(index),
    })),
    lexicon,
  )
  return spans.map((span, index) => {
    const isGroup = isPluralPair(text.slice(span.start, span.end), lexicon)
    const said =
      ofHeading(spans, index, { attributions, headings, isGroup, repeats }) ?? attributions.get(index)
    const speaker = said?.speaker
    return {
      start: span.start,
      end: span.end,
      outerStart: span.outerStart,
      outerEnd: span.outerEnd,
      text: text.slice(span.start, span.end),
      quotationType: said?.quotationType ?? 'fragment',
      speaker: speaker?.name ?? null,
      speakerLabel: said?.speakerLabel ?? null,
      speakerType: speaker?.type ?? null,
      status: said?.status ?? 'unattributed',
      confidence: said?.confidence ?? 0,
      reason: said?.reason ?? 'no-cue',
      cue: said?.cue ? { ...said.cue, text: text.slice(said.cue.start, said.cue.end) } : null,
      speakerMention: said?.speakerMention ?? null,
      candidates: namesOf(said?.candidates ?? []),
      about: namesOf(said?.about ?? []),
      continues: said?.continues ?? null,
      repeats: repeats[index]?.of ?? null,
      nested: span.nested.map(({ end, start }) => ({ start, end })),
    }
  })
}

const headingsIn = (blocks: readonly TextBlock[]): ReadonlySet<number> =>
  new Set(blocks.flatMap(({ role }, index) => (role === 'heading' || role === 'title' ? [index] : [])))

/** A heading's words that nobody there says, and that the body repeats: whoever says them there. */
function ofHeading(
  spans: readonly QuotedSpan[],
  index: number,
  { attributions, headings, isGroup, repeats }: Known & { readonly isGroup: boolean },
): Attribution | undefined {
  const [repeat, own] = [repeats[index] ?? null, attributions.get(index)]
  if (repeat === null || !headings.has(spans[index]?.block ?? -1) || own?.speaker !== undefined)
    return undefined
  const said = attributions.get(repeat.of)
  if (said?.speaker === undefined) return undefined
  // *« Gilets jaunes » : la police prévoit*: what people are called, though somebody says it, too.
  if (repeat.isPart && isGroup) return undefined
  const confidence = Math.min(said.confidence, confidenceOf({ reason: 'heading' }))
  return {
    ...said,
    quotationType: repeat.isPart ? typeOfPart(own) : said.quotationType,
    reason: 'heading',
    cue: null,
    continues: null,
    confidence,
    status: statusOf(confidence),
  }
}

/** A part of a statement may be less than a clause: it is what it is by itself, though nobody says a term. */
const typeOfPart = (own: Attribution | undefined): QuotationType =>
  own?.quotationType === 'statement' ? 'statement' : 'fragment'

const namesOf = (speakers: readonly Speaker[]): string[] => [
  ...new Set(speakers.flatMap(({ name }) => (name === null ? [] : [name]))),
]

const peopleNamed = (people: readonly Person[]): ExtractedPerson[] =>
  people
    .filter(({ mentions }) => mentions.length > 0)
    .map(({ alternateNames, mentions, name }) => ({ name, alternateNames, mentions }))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
