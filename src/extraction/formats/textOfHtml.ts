import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import {
  addText,
  closeElement,
  endBlock,
  isForeign,
  newHtmlState,
  openElement,
  type HtmlState,
} from './htmlState'
import { joinBlocks, type SourceText } from './joinBlocks'

/**
 * The text of an HTML document, or of a piece of one: its headings, paragraphs, list items, cells and block quotes.
 * Scripts, navigation, captions and the page's own header and footer are left out; `<q>` gives “…”.
 */
export function textOfHtml(source: string): SourceText {
  const state = newHtmlState(source)
  readHtml(source, state)
  endBlock(state)
  return joinBlocks(state.parts)
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
  let name = ''
  return {
    onopentagname: (start, end) => {
      name = source.slice(start, end).toLowerCase()
      openElement(state, name)
    },
    onclosetag: (start, end) => closeElement(state, source.slice(start, end).toLowerCase()),
    // HTML knows self-closing tags only where another language is set into it.
    onselfclosingtag: () => {
      if (isForeign(state)) closeElement(state, name)
    },
    isInForeignContext: () => isForeign(state),
    ontext: (start, end) => addText(state, source.slice(start, end)),
    ontextentity: (codePoint) => addText(state, String.fromCodePoint(codePoint)),
    onattribdata: ignore,
    onattribend: ignore,
    onattribentity: ignore,
    onattribname: ignore,
    oncdata: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onend: ignore,
    onopentagend: ignore,
    onprocessinginstruction: ignore,
  }
}
