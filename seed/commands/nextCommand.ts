/** The folder of the documents where none is named. */
export const DEFAULT_FOLDER = 'seed/documents'

/** Where and how a command was called, as far as the command that follows it must repeat it. */
export interface Invocation {
  /** The folder as it was given with `--from`; undefined where it was left out. */
  readonly from: string | undefined
  readonly isProduction: boolean
  /** Whether nobody is to be asked: it was said with `--yes`, or there is no terminal. */
  readonly isUnasked: boolean
}

/** The command that applies the same documents to the same environment, to be copied as it is. */
export function applyCommand({ from, isProduction, isUnasked }: Invocation): string {
  const flags = [...(isUnasked ? ['--yes'] : []), ...(isProduction ? ['--allow-production'] : [])]
  return ['npm run seed -- apply', ...flags, ...fromFlag(from)].join(' ')
}

/** The command that plans the same documents. */
export const planCommand = ({ from }: Pick<Invocation, 'from'>): string =>
  ['npm run seed -- plan', ...fromFlag(from)].join(' ')

/** The command that reads a text by itself. */
export const extractCommand = (file: string, { from }: Pick<Invocation, 'from'>): string =>
  ['npm run seed -- extract', quoteWord(file), ...fromFlag(from)].join(' ')

const fromFlag = (from: string | undefined): readonly string[] =>
  from === undefined ? [] : [`--from ${quoteWord(from)}`]

/** What a shell takes for one word and leaves as it is. */
function quoteWord(word: string): string {
  if (/^[\p{L}\p{N}_./:@+,=-]+$/u.test(word)) return word
  return process.platform === 'win32' ? `"${word}"` : `'${word.replaceAll("'", String.raw`'\''`)}'`
}
