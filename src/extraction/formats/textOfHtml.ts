import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { addText, closeElement, endBlock, newHtmlState, openElement, type HtmlState } from './htmlState'
import { joinBlocks, type BlockPart, type SourceText } from './joinBlocks'

/**
 * The text of an HTML document, or of a piece of one: its headings, paragraphs, list items and block quotes.
 * Scripts, navigation, captions and the page's own header and footer are left out; `<q>` gives “…”.
 */
export function textOfHtml(source: string): SourceText {
  return joinBlocks(partsOfHtml(source))
}

/** Its blocks in order. Reads tag by tag and builds no tree, so that nesting costs nothing, however deep. */
export function partsOfHtml(source: string): BlockPart[] {
  const state = newHtmlState(source)
  const options = { xmlMode: false, decodeEntities: true, recognizeSelfClosing: false }
  const tokenizer = new Tokenizer(options, callbacksFor(source, state))
  tokenizer.write(source)
  tokenizer.end()
  endBlock(state)
  return state.parts
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
      if (name === 'svg' || name === 'math') closeElement(state, name)
    },
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
