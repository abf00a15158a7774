import type { Entry } from '../../../rules/rules'

const MAX_WORDS_LENGTH = 120
const MAX_TITLE_LENGTH = 240

/**
 * How a Quote is shown in lists, pickers and titles: its speaker, its words and the sentence around them,
 * on one line. A speaker who is a Person goes by that name, another one as the text names them:
 * `Kamala Harris : « hommes riches » — Harris se moque des « hommes riches » …`.
 */
export function quoteTitle(quote: Entry, text: string, speakerName: string | undefined): string {
  const label = typeof quote.speakerLabel === 'string' ? quote.speakerLabel : ''
  const speaker = speakerName ?? label
  const words = `${speaker === '' ? '' : `${speaker} : `}« ${shorten(text, MAX_WORDS_LENGTH)} »`
  const sentence = typeof quote.sentence === 'string' ? quote.sentence : ''
  return sentence === '' || sentence === text ? words : shorten(`${words} — ${sentence}`, MAX_TITLE_LENGTH)
}

function shorten(text: string, length: number): string {
  const line = text.replaceAll(/\s+/gu, ' ')
  return line.length <= length
    ? line
    : `${line
        .slice(0, length - 1)
        .trimEnd()
        .replace(/[\uD800-\uDBFF]$/u, '')}…`
}
