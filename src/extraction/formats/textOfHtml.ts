import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import {
  addText,
  blocksOf,
  closeElement,
  endBlock,
  isForeign,
  newHtmlState,
  openElement,
  type HtmlState,
} from './htmlState'
import { joinBlocks, type SourceText } from './joinBlocks'
import { withAttribute, type StartTag } from './startTag'

/**
 * The text of an HTML document, or of a piece of one: its headings, paragraphs, list items, cells and block quotes.
 * Scripts, navigation, captions, what is hidden, and the page's own header and footer are left out; `<q>` gives “…”.
 */
export function textOfHtml(source: string): SourceText {
  const state = newHtmlState(source)
  readHtml(source, state)
  endBlock(state)
  return { ...joinBlocks(blocksOf(state)), ...(state.lang === null ? {} : { lang: state.lang }) }
}

/** Goes on reading with a piece of HTML. Reads tag by tag and builds no tree, so that nesting costs nothing, however deep. */
export function readHtml(source: string, state: HtmlState): void {
  const options = { xmlMode: false, decodeEntities: true, recognizeSelfClosing: false }
  const tokenizer = new Tokenizer(options, callbacksFor(source, state))
  tokenizer.write(source)
  tokenizer.end()
}

const ignore = (): void => undefined

function callbacksFor(source: string, state: HtmlState): TokenizerCallbacks {
  let tag: StartTag = { name: '' }
  let attribute = ''
  let value = ''
  return {
    onopentagname: (start, end) => (tag = { name: source.slice(start, end).toLowerCase() }),
    onattribname: (start, end) => {
      attribute = source.slice(start, end).toLowerCase()
      value = ''
    },
    onattribdata: (start, end) => (value += source.slice(start, end)),
    onattribentity: (codePoint) => (value += String.fromCodePoint(codePoint)),
    onattribend: () => (tag = withAttribute(tag, attribute, value)),
    onopentagend: () => openElement(state, tag),
    onclosetag: (start, end) => closeElement(state, source.slice(start, end).toLowerCase()),
    onselfclosingtag: () => {
      openElement(state, tag)
      // HTML knows self-closing tags only where another language is set into it.
      if (isForeign(state)) closeElement(state, tag.name)
    },
    isInForeignContext: () => isForeign(state),
    ontext: (start, end) => addText(state, source.slice(start, end)),
    ontextentity: (codePoint) => addText(state, String.fromCodePoint(codePoint)),
    oncdata: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onend: ignore,
    onprocessinginstruction: ignore,
  }
}
