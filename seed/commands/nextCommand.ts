/** The folder of the documents where none is named. */
export const DEFAULT_FOLDER = 'seed/documents'

/** Where and how a command was called, as far as the command that follows it must repeat it. */
export interface Invocation {
  /** The folder as it was given with `--from`; undefined where it was left out. */
  readonly from: string | undefined
  readonly isProduction: boolean
  /** Whether nobody is to be asked: it was said with `--yes`, or there is no terminal. */
  readonly isUnasked: boolean
  /** What was asked for beside what the documents say, as flags. */
  readonly asked?: readonly string[]
  /** The sealed plan that is applied. */
  readonly planFile?: string | undefined
}

/** The command that applies the same documents to the same environment, to be copied as it is. */
export function applyCommand({ asked = [], from, isProduction, isUnasked, planFile }: Invocation): string {
  const flags = [...(isUnasked ? ['--yes'] : []), ...(isProduction ? ['--allow-production'] : [])]
  const what = planFile === undefined ? asked : [quoteWord(planFile)]
  return ['npm run seed -- apply', ...what, ...flags, ...fromFlag(from)].join(' ')
}

/** The command that goes on where an apply stopped: a sealed plan knows nothing of what was finished. */
export const againCommand = ({ planFile, ...invocation }: Invocation): string =>
  planFile === undefined
    ? applyCommand(invocation)
    : [planCommand(invocation), `--out ${quoteWord(planFile)}`].join(' ')

/** The command that exports into the same documents without asking. */
export const exportCommand = ({
  from,
  withDrafts,
}: Pick<Invocation, 'from'> & { withDrafts: boolean }): string =>
  ['npm run seed -- export --yes', ...(withDrafts ? ['--drafts'] : []), ...fromFlag(from)].join(' ')

/** The command that plans the same documents. */
export const planCommand = ({ asked = [], from }: Pick<Invocation, 'asked' | 'from'>): string =>
  ['npm run seed -- plan', ...asked, ...fromFlag(from)].join(' ')

/** The command that ties entries to the same documents. */
export function adoptCommand(
  { from, isProduction, isUnasked }: Invocation,
  { by, collection }: { readonly by: string; readonly collection?: string | undefined },
): string {
  const only = collection === undefined ? [] : [`--collection ${quoteWord(collection)}`]
  const flags = [...(isUnasked ? ['--yes'] : []), ...(isProduction ? ['--allow-production'] : [])]
  return [`npm run seed -- adopt --by ${quoteWord(by)}`, ...only, ...flags, ...fromFlag(from)].join(' ')
}

/** The command that rolls a run back; the newest apply where none is named. */
export function rollbackCommand(
  run: string | undefined,
  { isProduction, isUnasked }: Pick<Invocation, 'isProduction' | 'isUnasked'>,
): string {
  const flags = [...(isUnasked ? ['--yes'] : []), ...(isProduction ? ['--allow-production'] : [])]
  const named = run === undefined ? [] : [quoteWord(run)]
  return ['npm run seed -- rollback', ...named, ...flags].join(' ')
}

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
